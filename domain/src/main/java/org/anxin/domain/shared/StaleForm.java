package org.anxin.domain.shared;

import java.io.Serial;

/** Somebody else changed the record after the form was opened; the page shows what that was. */
public final class StaleForm extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final String tableName;
    private final String rowKey;

    /** @param tableName table of the record, @param rowKey its key in the row history */
    public StaleForm(String tableName, String rowKey) {
        super(tableName + " " + rowKey);
        this.tableName = tableName;
        this.rowKey = rowKey;
    }

    public static void refuse(long formVersion, long version, String tableName, Object rowKey) {
        if (formVersion != version) {
            throw new StaleForm(tableName, rowKey.toString());
        }
    }

    public String tableName() {
        return tableName;
    }

    public String rowKey() {
        return rowKey;
    }
}
