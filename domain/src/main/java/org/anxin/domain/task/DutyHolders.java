package org.anxin.domain.task;

import java.util.List;

/** The units that phrases may stand for. */
public interface DutyHolders {

    /** All units of the tree above village level, living and ceased, in the district's fixed order. */
    List<DutyHolder> all();

    /** Who was, is or will be on a list, in the district's fixed order of units. */
    List<ListMember> listMembers();
}
