package org.anxin.domain.shared;

import java.io.Serial;
import java.util.List;

/**
 * A rule of the business refuses what was asked. It carries a code and arguments, never a sentence: the sentence
 * stands under {@code rule.<code>} in the messages.
 */
public final class RuleViolation extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final String code;
    private final transient List<Object> arguments;

    public RuleViolation(String code, Object... arguments) {
        super(code);
        this.code = code;
        this.arguments = List.of(arguments);
    }

    public String code() {
        return code;
    }

    /** What the sentence names: dates, amounts, names. */
    public List<Object> arguments() {
        return arguments == null ? List.of() : arguments;
    }
}
