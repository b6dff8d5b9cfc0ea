package org.anxin.domain.project.check;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.anxin.domain.task.progress.Fulfilment;

/**
 * What the revisions of an authority's model contract say about its obligation: fulfilled by one that holds the clauses of
 * measure 6 and has its file.
 *
 * <p>Basis: 叶政办〔2018〕41号, 第6项备注.
 */
public final class TemplateFulfilment {

    private TemplateFulfilment() {}

    /**
     * @param revisions of the obliged authority that stand, the oldest first
     * @param withFile those of them that have a file
     */
    public static Optional<Fulfilment> of(List<ContractTemplateRevision> revisions, Set<UUID> withFile) {
        if (revisions.isEmpty()) {
            return Optional.empty();
        }
        boolean complete =
                revisions.stream().anyMatch(revision -> revision.holdsMeasureSix() && withFile.contains(revision.id()));
        return Optional.of(new Fulfilment(
                complete,
                false,
                revisions.stream()
                        .map(revision -> inWords(revision, withFile.contains(revision.id())))
                        .collect(Collectors.joining("；")),
                Map.of(),
                revisions.stream()
                        .map(revision -> new Fulfilment.Record(
                                revision.revisedOn(), revision.title(), "/projects/templates/" + revision.id()))
                        .toList()));
    }

    private static String inWords(ContractTemplateRevision revision, boolean withFile) {
        return "%s 修订“%s”，载明必备条款 %d 条，%s第6项要求的三项，示范文本%s"
                .formatted(
                        revision.revisedOn(),
                        revision.title(),
                        revision.clauses().size(),
                        revision.holdsMeasureSix() ? "包括" : "未包括全部",
                        withFile ? "已上传" : "未上传");
    }
}
