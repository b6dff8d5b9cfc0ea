package org.anxin.app.conference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import org.anxin.app.AnxinTest;
import org.anxin.domain.task.obligation.Cadence;
import org.anxin.domain.task.obligation.CadenceFigure;
import org.anxin.domain.task.obligation.Cadences;
import org.anxin.domain.task.obligation.Obligations;
import org.anxin.domain.task.progress.EvidenceSource;
import org.anxin.domain.task.progress.Fulfilment;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;

/** What every book that fills obligations keeps to, whichever feature it belongs to. */
@AnxinTest
class EvidenceSourcesIT {

    @Autowired
    List<EvidenceSource> sources;

    @Autowired
    Cadences cadences;

    @Autowired
    Obligations obligations;

    @Autowired
    JdbcTemplate jdbc;

    @Test
    void eachServesACadenceOfTheTableAndNoTwoTheSame() {
        assertThat(sources)
                .isNotEmpty()
                .extracting(EvidenceSource::cadenceCode)
                .doesNotHaveDuplicates()
                .allSatisfy(code -> assertThat(cadences.get(code)).isNotNull());
    }

    @Test
    @Transactional(readOnly = true)
    void whatEachSaysFitsItsCadenceAndIsTheSameWhenAskedAgain() {
        for (var source : sources) {
            var cadence = cadences.get(source.cadenceCode());
            for (var id : jdbc.queryForList(
                    "SELECT id FROM obligation WHERE cadence_code = ?", java.util.UUID.class, cadence.code())) {
                var obligation = obligations.findById(id).orElseThrow();
                var said = source.fulfilmentOf(obligation);
                assertThat(source.fulfilmentOf(obligation)).isEqualTo(said);
                said.ifPresent(fulfilment -> fits(fulfilment, cadence));
            }
        }
    }

    private static void fits(Fulfilment said, Cadence cadence) {
        assertThat(said.summary()).isNotBlank();
        assertThat(said.figures().keySet())
                .isSubsetOf(cadence.figures().stream().map(CadenceFigure::seq).toList());
        assertThat(said.figures().values())
                .allSatisfy(amount -> assertThat(amount.signum()).isNotNegative());
        assertThat(said.records())
                .isNotEmpty()
                .isSortedAccordingTo(Comparator.comparing(Fulfilment.Record::on))
                .allSatisfy(record -> assertThat(record.link()).startsWith("/"));
    }
}
