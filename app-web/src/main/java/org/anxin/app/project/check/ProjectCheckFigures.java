package org.anxin.app.project.check;

import java.util.List;
import org.anxin.domain.project.check.SectorShare;
import org.anxin.domain.shared.Actor;
import org.anxin.domain.shared.Permission;
import org.anxin.domain.shared.todo.Todo;
import org.anxin.domain.shared.todo.TodoSource;
import org.springframework.stereotype.Component;

/** Home of the sector authority: how many of its projects have compliant contracts and guaranteed payments. */
@Component
class ProjectCheckFigures implements TodoSource {

    private final CheckingClauses clauses;
    private final ReadingGuarantees guarantees;

    ProjectCheckFigures(CheckingClauses clauses, ReadingGuarantees guarantees) {
        this.clauses = clauses;
        this.guarantees = guarantees;
    }

    @Override
    public List<Todo> todosOf(Actor actor) {
        return List.of();
    }

    @Override
    public List<Figure> figuresOf(Actor actor) {
        return actor.may(Permission.PROJECT_FIND)
                ? List.of(
                        figure("合同合规率", clauses.compliance(actor), "/projects/clauses?building=1"),
                        figure("工程款支付担保覆盖率", guarantees.coverage(actor), "/projects/guarantees"))
                : List.of();
    }

    private static Figure figure(String label, List<SectorShare> shares, String link) {
        int projects = shares.stream().mapToInt(SectorShare::projects).sum();
        int having = shares.stream().mapToInt(SectorShare::having).sum();
        return new Figure(label, projects == 0 ? "—" : having * 100 / projects + "%", link);
    }
}
