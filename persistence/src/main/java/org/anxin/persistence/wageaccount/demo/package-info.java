/** The books of a demonstration, seeded and repeatable, loaded in bulk. */
@NullMarked
package org.anxin.persistence.wageaccount.demo;

import org.jspecify.annotations.NullMarked;
