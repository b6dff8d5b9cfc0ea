package org.anxin.domain.project;

/** Counts the projects that got their code from us. */
public interface ProjectNumbers {

    long next();
}
