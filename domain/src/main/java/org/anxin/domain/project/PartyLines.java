package org.anxin.domain.project;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** 参建单位 of a project with their names. */
public interface PartyLines {

    /** As a tree, read from top to bottom: each before those who have their contract with it. */
    List<PartyLine> of(UUID projectId);

    /** Certificate numbers of an enterprise → id, without those that were voided. */
    Map<String, UUID> certificates(UUID enterpriseId);
}
