package org.anxin.persistence.shared.database;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** The data folder cannot be used as it is; says what is wrong and what to do, for the person at the console. */
public final class DataFolderRefused extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final String problem;
    private final String remedy;
    private final String inEnglish;

    public DataFolderRefused(String problem, String remedy, String inEnglish, @Nullable Throwable cause) {
        super(problem + remedy + " " + inEnglish, cause);
        this.problem = problem;
        this.remedy = remedy;
        this.inEnglish = inEnglish;
    }

    public String problem() {
        return problem;
    }

    public String remedy() {
        return remedy;
    }

    public String inEnglish() {
        return inEnglish;
    }
}
