package org.anxin.app.project;

import java.time.LocalDate;
import org.anxin.domain.project.ProjectNumbers;
import org.anxin.domain.project.Projects;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** 项目编码 for projects that came without one: district, year, running number, as YJ2026-0001. */
@Component
class ProjectCodes {

    private final ProjectNumbers numbers;
    private final Projects projects;
    private final String prefix;

    ProjectCodes(ProjectNumbers numbers, Projects projects, @Value("${anxin.project-code-prefix:YJ}") String prefix) {
        this.numbers = numbers;
        this.projects = projects;
        this.prefix = prefix;
    }

    /** One that nobody typed before. */
    String next(LocalDate today) {
        String code;
        do {
            code = "%s%d-%04d".formatted(prefix, today.getYear(), numbers.next());
        } while (projects.existsByCode(code));
        return code;
    }
}
