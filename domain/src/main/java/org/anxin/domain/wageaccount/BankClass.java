package org.anxin.domain.wageaccount;

import java.util.Map;
import java.util.Optional;

/** The bank that the first three digits of a 联行号 name; the rule of the last digit is not published and so not asked. */
final class BankClass {

    private static final int DIGITS = 3;

    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("102", "工商银行"),
            Map.entry("103", "农业银行"),
            Map.entry("104", "中国银行"),
            Map.entry("105", "建设银行"),
            Map.entry("203", "农业发展银行"),
            Map.entry("301", "交通银行"),
            Map.entry("302", "中信银行"),
            Map.entry("303", "光大银行"),
            Map.entry("304", "华夏银行"),
            Map.entry("305", "民生银行"),
            Map.entry("306", "广发银行"),
            Map.entry("308", "招商银行"),
            Map.entry("309", "兴业银行"),
            Map.entry("310", "浦发银行"),
            Map.entry("313", "城市商业银行"),
            Map.entry("314", "农村商业银行"),
            Map.entry("315", "恒丰银行"),
            Map.entry("316", "浙商银行"),
            Map.entry("318", "渤海银行"),
            Map.entry("319", "徽商银行"),
            Map.entry("402", "农村信用社"),
            Map.entry("403", "邮政储蓄银行"));

    private BankClass() {}

    static Optional<String> of(String cnaps) {
        return Optional.ofNullable(NAMES.get(cnaps.substring(0, DIGITS)));
    }
}
