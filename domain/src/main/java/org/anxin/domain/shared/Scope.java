package org.anxin.domain.shared;

import java.io.Serializable;

/**
 * Who asks, and so which rows answer. Every question that lists or opens business data takes one; it becomes SQL in one
 * place ({@code ScopeSql} in persistence). A row out of scope does not exist for the asker.
 */
public sealed interface Scope extends Serializable {

    /** The whole district: 人社局, 督考/联席办, leaders, auditors. */
    record District() implements Scope {}

    /** What one sector bureau is responsible for (住建, 交通, 水利, 重点局), and its own unit. */
    record Sector(String sector, String unitPath) implements Scope {}

    /** A township, street or zone with everything below it. */
    record Subtree(String unitPath) implements Scope {}

    /** A bank: its own accounts only. */
    record Bank(String unitPath) implements Scope {}

    /** One unit's own records. */
    record OwnUnit(String unitPath) implements Scope {}

    /** No business data at all: the system administrator. */
    record Nothing() implements Scope {}
}
