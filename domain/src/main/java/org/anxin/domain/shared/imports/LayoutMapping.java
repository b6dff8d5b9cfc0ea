package org.anxin.domain.shared.imports;

import java.util.Map;

/**
 * Which part of a file feeds which column.
 *
 * @param firstRow the first row of data in a file without a head, counted from 1; 0 where a head shows where it begins
 * @param width how many columns a file without a head has, by which it is known again; 0 with a head
 * @param sources column key → where it is found; {@link TwoSides#OUT} and {@link TwoSides#IN} for the two amounts
 * @param words column key → the file's word → the choice that it means
 */
public record LayoutMapping(
        int firstRow, int width, Map<String, ColumnSource> sources, Map<String, Map<String, String>> words) {

    public LayoutMapping {
        sources = Map.copyOf(sources);
        words = Map.copyOf(words);
    }

    public boolean isHeadless() {
        return firstRow > 0;
    }
}
