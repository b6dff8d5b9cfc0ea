package org.anxin.domain.task.obligation;

/** How the units that a cadence obliges share it. */
public enum Sharing {
    /** 各自承担: each owes one of its own. */
    EACH,
    /** 共同承担: one for all, led by one unit; once it is done, it is done for all. */
    JOINT
}
