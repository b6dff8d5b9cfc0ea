package org.anxin.domain.shared.imports;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.anxin.domain.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * Why a file, or the posting of it, was refused: the code of a rule and what its sentence names.
 *
 * @param code of the rule
 * @param joinedArguments the arguments, separated by U+001F
 */
@Embeddable
public record Refusal(
        @Column(name = "refusal_code") String code,
        @Column(name = "refusal_args") @Nullable String joinedArguments) {

    private static final String SEPARATOR = "\u001f";
    private static final int LONGEST = 1000;

    public static Refusal of(RuleViolation violation) {
        String joined = violation.arguments().stream().map(String::valueOf).collect(Collectors.joining(SEPARATOR));
        return new Refusal(violation.code(), joined.length() > LONGEST ? joined.substring(0, LONGEST) : joined);
    }

    public List<String> arguments() {
        return joinedArguments == null || joinedArguments.isEmpty()
                ? List.of()
                : Arrays.asList(joinedArguments.split(SEPARATOR, -1));
    }
}
