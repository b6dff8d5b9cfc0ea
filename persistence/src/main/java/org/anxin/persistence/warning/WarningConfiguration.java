package org.anxin.persistence.warning;

import org.springframework.boot.persistence.autoconfigure.EntityScan;
import org.springframework.context.annotation.Configuration;

/** Lets the converter of this package be found. */
@Configuration(proxyBeanMethods = false)
@EntityScan
class WarningConfiguration {}
