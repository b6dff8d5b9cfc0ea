package org.anxin.domain.conference;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.anxin.domain.task.obligation.Obligation;
import org.anxin.domain.task.obligation.Part;
import org.anxin.domain.task.progress.Fulfilment;

/**
 * What the conferences of a period say about its obligation. A quarter's is fulfilled by one conference with minutes to which
 * at least half of the obliged units came; a half-year's never by conferences alone, since it also asks for an inspection of
 * every member (督查).
 *
 * <p>Basis: 叶政办〔2018〕41号, 第44—45项、第48项备注; that half of the units suffice is our reading (推定).
 */
public final class ConferenceFulfilment {

    private static final int ATTENDING = 1;
    private static final int DECIDED = 2;

    private ConferenceFulfilment() {}

    /**
     * @param held the conferences of the obligation's period that stand, the oldest first
     * @param withMinutes those of them that have a file
     */
    public static Optional<Fulfilment> of(Obligation obligation, List<JointConference> held, Set<UUID> withMinutes) {
        if (held.isEmpty()) {
            return Optional.empty();
        }
        var obliged = Stream.of(Part.LEAD, Part.PARTICIPANT)
                .flatMap(part -> obligation.unitsWith(part).stream())
                .collect(Collectors.toSet());
        boolean complete = held.stream()
                .anyMatch(conference -> conference.kind() == ConferenceKind.QUARTERLY_ANALYSIS
                        && withMinutes.contains(conference.id())
                        && isHalfThere(obliged, conference));
        return Optional.of(new Fulfilment(
                complete,
                false,
                held.stream()
                        .map(conference -> inWords(conference, withMinutes.contains(conference.id())))
                        .collect(Collectors.joining("；")),
                figures(held),
                held.stream()
                        .map(conference -> new Fulfilment.Record(
                                conference.heldOn(), conference.title(), "/conferences/" + conference.id()))
                        .toList()));
    }

    private static boolean isHalfThere(Set<String> obliged, JointConference conference) {
        var came = new HashSet<>(obliged);
        came.retainAll(conference.attending());
        return came.size() * 2 >= obliged.size();
    }

    /** A unit that came twice counts once. */
    private static Map<Integer, BigDecimal> figures(List<JointConference> held) {
        var figures = new HashMap<Integer, BigDecimal>();
        figures.put(
                ATTENDING,
                BigDecimal.valueOf(held.stream()
                        .flatMap(conference -> conference.attending().stream())
                        .distinct()
                        .count()));
        if (held.getFirst().kind() == ConferenceKind.QUARTERLY_ANALYSIS) {
            figures.put(
                    DECIDED,
                    BigDecimal.valueOf(held.stream()
                            .mapToLong(conference -> conference.decisions().size())
                            .sum()));
        }
        return figures;
    }

    private static String inWords(JointConference conference, boolean withMinutes) {
        return "%s 召开“%s”，应到 %d 个单位，实到 %d 个，议定事项 %d 件，会议纪要%s"
                .formatted(
                        conference.heldOn(),
                        conference.title(),
                        conference.invited().size(),
                        conference.attending().size(),
                        conference.decisions().size(),
                        withMinutes ? "已上传" : "未上传");
    }
}
