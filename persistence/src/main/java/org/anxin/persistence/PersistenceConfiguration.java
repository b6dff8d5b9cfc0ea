package org.anxin.persistence;

import org.springframework.boot.persistence.autoconfigure.EntityScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;

/** Entities live in the domain, their repositories here. */
@Configuration(proxyBeanMethods = false)
@EntityScan({"org.anxin.domain", "org.anxin.persistence.shared.imports"})
@EnableJpaRepositories(basePackages = "org.anxin.persistence", considerNestedRepositories = true)
class PersistenceConfiguration {}
