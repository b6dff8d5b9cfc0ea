package org.anxin.persistence.shared;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** The application cannot start on what it finds; says what is wrong and what to do, for the person at the console. */
public final class StartRefused extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final String problem;
    private final String remedy;
    private final String inEnglish;

    public StartRefused(String problem, String remedy, String inEnglish, @Nullable Throwable cause) {
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
