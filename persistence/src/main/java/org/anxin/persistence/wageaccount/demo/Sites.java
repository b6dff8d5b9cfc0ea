package org.anxin.persistence.wageaccount.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.anxin.domain.wageaccount.DemoSize;
import org.jspecify.annotations.Nullable;

/** Thinks up the firms and projects of a demonstration. */
final class Sites {

    private static final int TEN = 10;
    private static final int SUSPENDED = 7;
    private static final int FINISHED = 8;
    private static final int LONGEST_RUN = 18;
    private static final BigDecimal USUAL_RATIO = new BigDecimal("30");
    private static final BigDecimal LOW_RATIO = new BigDecimal("22");

    private static final List<String> TOWNSHIPS =
            List.of("341504104", "341504102", "341504001", "341504103", "341504-KFQ", "341504002", "341504200");
    private static final Map<String, String> TOWNSHIP_NAMES = Map.of(
            "341504104",
            "姚李镇",
            "341504102",
            "三元镇",
            "341504001",
            "史河街道",
            "341504103",
            "洪集镇",
            "341504-KFQ",
            "开发区",
            "341504002",
            "平岗街道",
            "341504200",
            "孙岗乡");
    private static final List<String> BANKS = List.of("341504-ICBC", "341504-ABC");
    private static final List<String> WORDS = List.of(
            "恒达", "宏远", "中泰", "鼎盛", "华兴", "金叶", "瑞丰", "永固", "兴叶", "天筑", "博安", "皖西", "史河", "同心", "正大", "启明", "三立", "广厦",
            "安居", "众诚");

    private record Kind(String sector, String authority, String category, List<String> things) {}

    private static final Kind HOUSING = new Kind(
            "HOUSING",
            "341504-ZJ",
            "01",
            List.of("安置小区", "中心小学教学楼", "卫生院综合楼", "农贸市场", "人才公寓", "幼儿园", "标准化厂房", "养老服务中心"));
    private static final Kind TRANSPORT =
            new Kind("TRANSPORT", "341504-JT", "05", List.of("农村公路改造", "危桥改造", "客运站迁建", "快速通道"));
    private static final Kind WATER =
            new Kind("WATER", "341504-SL", "07", List.of("灌区续建配套", "河道治理", "泵站更新改造", "水库除险加固"));
    private static final Kind KEY_PROJECT =
            new Kind("KEY_PROJECT", "341504-ZD", "02", List.of("污水处理厂", "综合管廊", "市民广场", "产业园配套道路"));
    /** In twenty projects eleven are houses, four roads, three waterworks and two key projects. */
    private static final List<Kind> MIX = List.of(
            HOUSING,
            TRANSPORT,
            HOUSING,
            WATER,
            HOUSING,
            HOUSING,
            KEY_PROJECT,
            HOUSING,
            TRANSPORT,
            HOUSING,
            HOUSING,
            WATER,
            HOUSING,
            TRANSPORT,
            HOUSING,
            KEY_PROJECT,
            HOUSING,
            WATER,
            HOUSING,
            TRANSPORT);

    private final DemoSize size;
    private final LocalDate today;
    private final Random random;
    private final Map<String, Integer> names = new HashMap<>();
    private int firmNumber;
    private int faults;
    private long clock;

    Sites(DemoSize size, long seed, LocalDate today) {
        this.size = size;
        this.today = today;
        this.random = new Random(seed);
        this.clock =
                today.minusYears(2).atStartOfDay().toInstant(ZoneOffset.UTC).toEpochMilli();
    }

    List<Firm> firms(String kind, String trade, int count) {
        var firms = new ArrayList<Firm>();
        for (int i = 0; i < count; i++) {
            var round = i / WORDS.size();
            var name = "六安示例" + WORDS.get(i % WORDS.size()) + (round == 0 ? "" : "第" + (round + 1)) + trade;
            firms.add(new Firm(
                    id(), Firm.creditCodeOf(++firmNumber), name, kind, TOWNSHIPS.get(i % TOWNSHIPS.size()), id()));
        }
        return firms;
    }

    List<Site> sites(List<Firm> owners, List<Firm> contractors, List<Firm> labor) {
        var sites = new ArrayList<Site>();
        for (int i = 0; i < size.projects(); i++) {
            sites.add(site(
                    i,
                    owners.get(i % owners.size()),
                    contractors.get(random.nextInt(contractors.size())),
                    labor.get(random.nextInt(labor.size()))));
        }
        return sites;
    }

    private Site site(int i, Firm owner, Firm contractor, Firm labor) {
        var kind = MIX.get(i % MIX.size());
        var township = TOWNSHIPS.get(i % TOWNSHIPS.size());
        int turn = i % TEN;
        var state = stateOf(turn, i / TEN);
        var fault = turn < size.faultyOfTen() ? Fault.values()[faults++ % Fault.values().length] : null;
        var planned = started(turn, fault);
        boolean building = turn <= FINISHED;
        var started = building ? planned : null;
        var signed = planned.minusDays(40L + random.nextInt(20));
        var completed = turn == FINISHED ? today.minusMonths(2).withDayOfMonth(20) : null;
        var first = started == null || fault == Fault.NO_ACCOUNT
                ? null
                : YearMonth.from(started).plusMonths(1);
        return new Site(
                i,
                id(),
                "YJ" + signed.getYear() + "-%04d".formatted(i + 1),
                name(TOWNSHIP_NAMES.get(township) + "示例"
                        + kind.things().get(random.nextInt(kind.things().size()))),
                kind.category(),
                kind.sector(),
                kind.authority(),
                township,
                owner,
                contractor,
                labor,
                state,
                signed,
                started,
                completed,
                first,
                last(turn, completed),
                new BigDecimal((300 + random.nextInt(4_700)) * 10_000L).setScale(2),
                fault == Fault.LOW_RATIO ? LOW_RATIO : USUAL_RATIO,
                Math.max(4, size.workers() * (70 + random.nextInt(60)) / 100),
                fault,
                first == null ? null : account(i, signed));
    }

    private static String stateOf(int turn, int round) {
        if (turn < SUSPENDED) {
            return "UNDER_CONSTRUCTION";
        }
        boolean even = round % 2 == 0;
        return switch (turn) {
            case SUSPENDED -> "SUSPENDED";
            case FINISHED -> even ? "COMPLETED" : "SETTLED";
            default -> even ? "APPROVED" : "PREPARING";
        };
    }

    private LocalDate started(int turn, @Nullable Fault fault) {
        int monthsAgo = fault == Fault.NO_ACCOUNT ? 3 : 3 + random.nextInt(LONGEST_RUN);
        if (turn > FINISHED) {
            return today.plusMonths(2).withDayOfMonth(1);
        }
        return today.minusMonths(turn >= SUSPENDED ? Math.max(monthsAgo, TEN) : monthsAgo)
                .withDayOfMonth(1 + random.nextInt(27));
    }

    private @Nullable YearMonth last(int turn, @Nullable LocalDate completed) {
        if (completed != null) {
            return YearMonth.from(completed);
        }
        return turn == SUSPENDED ? YearMonth.from(today).minusMonths(4) : null;
    }

    private Site.Account account(int i, LocalDate signed) {
        var bank = BANKS.get(i % BANKS.size());
        return new Site.Account(
                id(), bank, (i % 2 == 0 ? "1314" : "1212") + "%015d".formatted(i + 1), signed.plusDays(15));
    }

    private String name(String wanted) {
        int used = names.merge(wanted, 1, Integer::sum);
        return used == 1 ? wanted : wanted + used + "标段";
    }

    /** A UUID of version 7 that comes again with the same seed. */
    UUID id() {
        clock += 1;
        long high = clock << 16 | 0x7000L | random.nextInt(0x1000);
        long low = random.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }
}
