package org.anxin.app.organization.login;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.anxin.domain.organization.Units;
import org.anxin.domain.organization.UserAccount;
import org.anxin.domain.organization.UserAccounts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** The people of the demonstration: one for each role's main job, all with the same known password. */
@Component
@Order(1)
@ConditionalOnProperty("anxin.demo")
public class DemoAccounts implements ApplicationRunner {

    public static final String PASSWORD = "Anxin-demo-2026";

    /** @param job what the start page says that the account does */
    public record Person(String username, String fullName, String unitCode, List<String> roles, String job) {}

    public static final List<Person> PEOPLE = List.of(
            person("jiancha", "周监察（示例）", "341504-RS", "监察员、人社局填报", "INSPECTOR", "DUTY_FILLER"),
            person("shenhe", "吴审核（示例）", "341504-RS", "人社审核", "HR_REVIEWER"),
            person("zhujian", "郑住建（示例）", "341504-ZJ", "住建局行业主管经办", "SECTOR_OFFICER", "DUTY_FILLER"),
            person("jiaotong", "王交通（示例）", "341504-JT", "交通局行业主管经办", "SECTOR_OFFICER", "DUTY_FILLER"),
            person("shuili", "冯水利（示例）", "341504-SL", "水利中心行业主管经办", "SECTOR_OFFICER", "DUTY_FILLER"),
            person("yaoli", "陈姚李（示例）", "341504104", "姚李镇填报", "TOWNSHIP_FILLER"),
            person("yaoli-sh", "褚姚李（示例）", "341504104", "姚李镇审核", "TOWNSHIP_REVIEWER"),
            person("sanyuan", "卫三元（示例）", "341504102", "三元镇填报", "TOWNSHIP_FILLER"),
            person("sanyuan-sh", "蒋三元（示例）", "341504102", "三元镇审核", "TOWNSHIP_REVIEWER"),
            person("gonghang", "沈工行（示例）", "341504-ICBC", "工商银行经办", "BANK_CLERK"),
            person("gonghang-fh", "韩工行（示例）", "341504-ICBC", "工商银行复核", "BANK_REVIEWER"),
            person("nonghang", "杨农行（示例）", "341504-ABC", "农业银行经办", "BANK_CLERK"),
            person("nonghang-fh", "朱农行（示例）", "341504-ABC", "农业银行复核", "BANK_REVIEWER"),
            person("ducha", "秦督查（示例）", "341504-DK", "督考办", "SUPERVISION_OFFICE"),
            person("lianxi", "戚联席（示例）", "341504-RS", "联席会议办公室", "SUPERVISION_OFFICE"),
            person("fagai", "尤发改（示例）", "341504-FG", "发改委责任单位填报", "DUTY_FILLER"),
            person("sifa", "许司法（示例）", "341504-SF", "司法局填报、法律援助", "DUTY_FILLER", "LEGAL_AID"),
            person("caizheng", "何财政（示例）", "341504-CZ", "财政周转金", "FUND_OFFICER", "DUTY_FILLER"),
            person("gongan", "吕公安（示例）", "341504-GA", "公安联络", "POLICE_LIAISON", "DUTY_FILLER"),
            person("lingdao", "施区长（示例）", "341504-QZF", "区领导", "DISTRICT_LEADER"),
            person("shenji", "张审计（示例）", "341504-QZF", "审计（只读、导出）", "AUDITOR"),
            person("admin", "孔管理（示例）", "341504-RS", "系统管理员（经办授权）", "SYSTEM_ADMIN"),
            person("admin-fh", "曹复核（示例）", "341504-RS", "授权复核", "GRANT_APPROVER"));

    private static final Logger LOG = LoggerFactory.getLogger(DemoAccounts.class);

    private final UserAccounts accounts;
    private final Units units;
    private final PasswordEncoder encoder;
    private final TransactionTemplate transaction;
    private final Clock clock;

    DemoAccounts(
            UserAccounts accounts, Units units, PasswordEncoder encoder, TransactionTemplate transaction, Clock clock) {
        this.accounts = accounts;
        this.units = units;
        this.encoder = encoder;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        var missing = PEOPLE.stream()
                .filter(person -> !accounts.existsByUsername(person.username()))
                .toList();
        if (missing.isEmpty()) {
            return;
        }
        var hash = Objects.requireNonNull(encoder.encode(PASSWORD));
        transaction.executeWithoutResult(status -> missing.forEach(person -> {
            var unit = units.findByCode(person.unitCode()).orElseThrow();
            var account = UserAccount.demo(person.username(), person.fullName(), unit, hash, clock.instant());
            account.grant(person.roles());
            accounts.save(account);
        }));
        LOG.info("演示账号已建立：{} 个", missing.size());
    }

    private static Person person(String username, String fullName, String unitCode, String job, String... roles) {
        return new Person(username, fullName, unitCode, List.of(roles), job);
    }
}
