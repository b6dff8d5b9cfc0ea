package org.anxin.domain.shared.imports;

/**
 * A saved mapping as files are read by it.
 *
 * @param name kept with the runs that it has read
 */
public record SavedMapping(String name, LayoutMapping mapping) {}
