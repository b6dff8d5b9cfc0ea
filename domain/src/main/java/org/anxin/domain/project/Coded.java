package org.anxin.domain.project;

/** A choice that other platforms know by a code. */
public interface Coded {

    String code();
}
