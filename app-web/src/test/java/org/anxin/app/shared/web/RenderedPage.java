package org.anxin.app.shared.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockServletContext;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.context.support.GenericWebApplicationContext;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** A page as its reader sees it, rendered from a template and a model without the rest of the product. */
record RenderedPage(Document document) {

    static RenderedPage of(String template, Map<String, ?> model) throws Exception {
        var context = new GenericWebApplicationContext(new MockServletContext());
        context.refresh();
        var request = new MockHttpServletRequest(context.getServletContext());
        request.setAttribute(WebApplicationContext.ROOT_WEB_APPLICATION_CONTEXT_ATTRIBUTE, context);
        request.setAttribute("org.springframework.web.servlet.DispatcherServlet.CONTEXT", context);
        var response = new MockHttpServletResponse();
        response.setCharacterEncoding("UTF-8");

        var views = new ThymeleafViewResolver();
        views.setApplicationContext(context);
        views.setTemplateEngine(engine());
        views.setCharacterEncoding("UTF-8");
        var view = views.resolveViewName(template, Locale.CHINA);
        if (view == null) {
            throw new IllegalArgumentException(template);
        }
        view.render(model, request, response);
        return new RenderedPage(Jsoup.parse(response.getContentAsString()));
    }

    private static SpringTemplateEngine engine() {
        var files = new ClassLoaderTemplateResolver();
        files.setPrefix("templates/");
        files.setSuffix(".html");
        files.setCharacterEncoding("UTF-8");
        var engine = new SpringTemplateEngine();
        engine.setTemplateResolver(files);
        return engine;
    }

    String heading() {
        return document.selectFirst("h1").text();
    }

    List<String> menu() {
        return document.select(".frame-menu a[href^=/]").eachText();
    }

    /** The menu entry that the page belongs to. */
    String currentMenuEntry() {
        return document.select(".frame-menu [aria-current=page]").text();
    }

    /** What the summary on top asks to be put right, as text → address. */
    List<String> errorSummary() {
        return document.select(".error-summary li").eachText();
    }

    /** The field under a label, found as a reader would find it. */
    Element field(String label) {
        var named = document.select("label:containsOwn(" + label + ")").first();
        return document.getElementById(named.attr("for"));
    }

    /** What a screen reader tells with the field: hint and error. */
    String describedBy(String label) {
        var texts = new StringBuilder();
        for (var id : field(label).attr("aria-describedby").split(" ")) {
            if (!id.isBlank()) {
                texts.append(document.getElementById(id).text()).append('|');
            }
        }
        return texts.toString();
    }

    Element link(String text) {
        return document.select("a:contains(" + text + ")").first();
    }

    boolean says(String text) {
        return document.text().contains(text);
    }

    List<String> all(String selector) {
        return document.select(selector).eachText();
    }
}
