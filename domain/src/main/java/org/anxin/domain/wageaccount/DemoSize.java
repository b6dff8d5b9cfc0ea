package org.anxin.domain.wageaccount;

/**
 * How large the books of a demonstration are. A city is a parameter, not another program.
 *
 * @param projects how many construction projects
 * @param workers paid in each of them
 * @param months before this one that banks have reported on
 * @param faultyOfTen how many projects of ten have a fault
 */
public record DemoSize(int projects, int workers, int months, int faultyOfTen) {

    private static final int YEAR = 12;

    public static final DemoSize SMALL = new DemoSize(40, 12, YEAR, 5);
    public static final DemoSize DISTRICT = new DemoSize(500, 145, YEAR, 2);
    public static final DemoSize CITY = new DemoSize(10_000, 145, YEAR, 2);

    /** @param name “small”, “district” or “city” */
    public static DemoSize of(String name) {
        return switch (name) {
            case "small" -> SMALL;
            case "district" -> DISTRICT;
            case "city" -> CITY;
            default -> throw new IllegalArgumentException("anxin.demo-size is small, district or city, not " + name);
        };
    }
}
