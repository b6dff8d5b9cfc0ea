package org.anxin.app.shared.web;

import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** What controllers may take as arguments beyond Spring's own. */
@Configuration(proxyBeanMethods = false)
class WebConfiguration implements WebMvcConfigurer {

    private final ObjectProvider<HandlerMethodArgumentResolver> ours;

    WebConfiguration(ObjectProvider<HandlerMethodArgumentResolver> ours) {
        this.ours = ours;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        ours.forEach(resolvers::add);
    }
}
