package org.anxin.domain.wageaccount;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * What an account should be called, as the parameter writes it: “总包单位名称 + 项目名称 + 农民工工资专用账户”.
 *
 * <p>Basis: 人社部发〔2021〕53号.
 */
public record AccountNameFormat(String pattern) {

    public static final String PARAMETER = "acct.nameFormat";

    private static final String CONTRACTOR = "总包";
    private static final String PROJECT = "项目";

    public String nameOf(String contractor, String project) {
        return Arrays.stream(pattern.split("[+＋]"))
                .map(String::strip)
                .map(part -> part.startsWith(CONTRACTOR) ? contractor : part.startsWith(PROJECT) ? project : part)
                .collect(Collectors.joining());
    }

    /** Blanks, and brackets of another width, make no other name. */
    public boolean fits(String accountName, String contractor, String project) {
        return plain(accountName).equals(plain(nameOf(contractor, project)));
    }

    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC).replaceAll("\\s", "");
    }
}
