package org.anxin.app.task.obligation;

/** The kinds of records that carry evidence (佐证材料), as their files name them. */
public final class Evidence {

    public static final String OF_OBLIGATION = "obligation";
    public static final String OF_MEASURE_REPORT = "report";

    private Evidence() {}
}
