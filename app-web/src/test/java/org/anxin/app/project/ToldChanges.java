package org.anxin.app.project;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.anxin.domain.project.ProjectChanged;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Listens to changes of projects and keeps what stood in the books when it was told. */
@Component
class ToldChanges implements ProjectChanged {

    private final Map<UUID, List<String>> told = new ConcurrentHashMap<>();
    private final JdbcClient jdbc;

    ToldChanges(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<String> of(UUID projectId) {
        return told.getOrDefault(projectId, List.of());
    }

    @Override
    public void changed(UUID projectId) {
        told.computeIfAbsent(projectId, id -> new CopyOnWriteArrayList<>())
                .add(jdbc.sql("""
                                SELECT p.name || '，' || p.state || '，参建 ' || (SELECT count(*) FROM project_party pp WHERE pp.project_id = p.id)
                                       || ' 家' FROM project p WHERE p.id = :id""").param("id", projectId).query(String.class).single());
    }
}
