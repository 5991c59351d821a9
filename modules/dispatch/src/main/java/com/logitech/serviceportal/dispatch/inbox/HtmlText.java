package com.logitech.serviceportal.dispatch.inbox;

import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** What a person reads of HTML: its text, with lines where it has blocks. Nothing in it is fetched or run. */
final class HtmlText {

    private static final Set<String> LINES = Set.of("p", "div", "tr", "ul", "ol", "table", "blockquote", "pre", "hr", "h1", "h2", "h3",
            "h4", "h5", "h6", "section", "article", "header", "footer", "dl", "dt", "dd");
    private static final int LONGEST = 2_000_000;

    private HtmlText() {
    }

    static String of(String html) {
        Element body = Jsoup.parse(html.length() <= LONGEST ? html : html.substring(0, LONGEST)).body();
        body.select("script, style, head, title, template, noscript, svg, object, iframe").remove();
        Lines lines = new Lines();
        body.traverse(lines);
        return lines.text();
    }

    /** Gathers the text, line by line. */
    private static final class Lines implements NodeVisitor {

        private final StringBuilder text = new StringBuilder();
        private final StringBuilder line = new StringBuilder();
        private int quotes;

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode words) {
                String said = words.getWholeText().replaceAll("[\\s\\u00a0]+", " ");
                line.append(line.isEmpty() ? said.stripLeading() : said);
            } else if (node instanceof Element element) {
                if (LINES.contains(element.normalName()) || element.normalName().equals("li")) {
                    end();
                }
                quotes += element.normalName().equals("blockquote") ? 1 : 0;
                line.append(element.normalName().equals("li") ? "- " : "");
                if (element.normalName().equals("img") && !element.attr("alt").isBlank()) {
                    line.append('[').append(element.attr("alt").strip()).append(']');
                }
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element) {
                String name = element.normalName();
                if (name.equals("br")) {
                    line.append(line.isEmpty() ? " " : "");
                    end();
                } else if (LINES.contains(name) || name.equals("li")) {
                    end();
                    if (name.equals("p") && !text.isEmpty()) {
                        text.append('\n');
                    }
                } else if (name.equals("td") || name.equals("th")) {
                    line.append(' ');
                } else if (name.equals("a") && element.attr("href").startsWith("http") && !line.toString().contains(element.attr("href"))) {
                    line.append(" <").append(element.attr("href")).append('>');
                }
                quotes -= name.equals("blockquote") ? 1 : 0;
            }
        }

        private void end() {
            if (!line.isEmpty()) {
                text.append("> ".repeat(quotes)).append(line.toString().replaceAll(" {2,}", " ").strip()).append('\n');
                line.setLength(0);
            }
        }

        String text() {
            end();
            return text.toString().replaceAll("\\n{3,}", "\n\n").strip();
        }
    }
}
