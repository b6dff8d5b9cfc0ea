package org.anxin.app.project.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import org.anxin.app.shared.web.Sentences;
import org.anxin.domain.project.ProjectPanel;
import org.anxin.domain.project.check.ClauseChecklist;
import org.anxin.domain.project.check.FindingLine;
import org.anxin.domain.project.check.PaymentGuarantee;
import org.anxin.domain.shared.list.ListQuery;
import org.anxin.domain.shared.panel.PanelSection;
import org.anxin.domain.shared.panel.PanelSection.Line;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** What is checked of a project, on its page: clauses, guarantee, suspicions. */
@Configuration(proxyBeanMethods = false)
class ProjectCheckPanels {

    private static final int MOST = 5;

    @Bean
    @Order(10)
    ProjectPanel clausePanel(CheckingClauses clauses, Sentences sentences) {
        return (projectId, kept, asker) -> {
            var checklist = clauses.standing(projectId);
            var page = "/projects/" + projectId + "/clauses";
            var lines = checklist.unmet().stream()
                    .map(clause -> new Line(sentences.of(clause), "合同没有载明", page))
                    .toList();
            return Optional.of(
                    new PanelSection("合同必备条款", lines, new Line(kept ? "核对必备条款" : "查看必备条款", inWords(checklist), page)));
        };
    }

    @Bean
    @Order(11)
    ProjectPanel guaranteePanel(ReadingGuarantees guarantees, Sentences sentences) {
        return (projectId, kept, asker) -> {
            var page = "/projects/" + projectId + "/guarantees";
            var today = guarantees.today();
            var standing = guarantees.standing(projectId).stream()
                    .limit(MOST)
                    .map(guarantee -> new Line(
                            sentences.of(guarantee.form()) + "：" + guarantee.issuer(), until(guarantee, today), page))
                    .toList();
            return Optional.of(new PanelSection(
                    "工程款支付担保", standing, new Line(kept ? "登记担保" : "查看担保", standing.isEmpty() ? "还没有登记" : "", page)));
        };
    }

    @Bean
    @Order(12)
    ProjectPanel findingPanel(ReadingFindings findings, Sentences sentences) {
        return (projectId, kept, asker) -> {
            var of = new ListQuery(Map.of("project", projectId.toString()), "", false, MOST, null, null, 1);
            var lines = new ArrayList<>(findings.page(of, asker).rows().stream()
                    .map(line -> line(line, sentences))
                    .toList());
            var next = kept ? new Line("登记疑似违法发包分包", "", "/projects/" + projectId + "/findings") : null;
            return lines.isEmpty() && next == null
                    ? Optional.empty()
                    : Optional.of(new PanelSection("违法发包分包认定", lines, next));
        };
    }

    private static String inWords(ClauseChecklist list) {
        return list.isCompliant()
                ? "合规，%d 条都已载明".formatted(list.required().size())
                : "已核对 %d 条，共 %d 条"
                        .formatted(
                                list.required().size() - list.unchecked().size(),
                                list.required().size());
    }

    private static String until(PaymentGuarantee guarantee, LocalDate today) {
        return guarantee.hasExpiredBy(today) ? "已于 " + guarantee.validTo() + " 到期" : "有效期至 " + guarantee.validTo();
    }

    private static Line line(FindingLine line, Sentences sentences) {
        return new Line(
                sentences.of(line.kind()) + (line.partyName().isEmpty() ? "" : "：" + line.partyName()),
                sentences.of(line.state()),
                "/projects/findings/" + line.id());
    }
}
