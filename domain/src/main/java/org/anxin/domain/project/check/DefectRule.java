package org.anxin.domain.project.check;

import java.util.List;
import java.util.stream.Stream;

/** One thing that the law wants of a project that is being built. */
interface DefectRule {

    /** The defects that it may find. */
    List<String> codes();

    Stream<Defect> in(ProjectFacts facts);
}
