package com.logitech.serviceportal.support.talk;

import com.logitech.serviceportal.support.api.talk.Conversation.TextPart;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/** Makes HTML of what somebody wrote, twice safe: nothing of the writer's is taken for HTML, and what comes out is cleaned. */
final class FormattedText {

    private static final List<Extension> LINKS = List.of(AutolinkExtension.create());
    private static final Parser PARSER = Parser.builder().extensions(LINKS)
            .enabledBlockTypes(Set.of(BlockQuote.class, FencedCodeBlock.class, ListBlock.class)).build();
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder().extensions(LINKS).escapeHtml(true).build();
    private static final PolicyFactory CLEANER = new HtmlPolicyBuilder()
            .allowElements("p", "br", "strong", "em", "code", "pre", "ul", "ol", "li", "blockquote", "a")
            .allowUrlProtocols("https", "http", "mailto").allowAttributes("href").onElements("a")
            .requireRelsOnLinks("noopener", "noreferrer", "nofollow").toFactory();

    private FormattedText() {
    }

    /** The text as it is shown, with what is quoted apart. */
    static List<TextPart> of(String text) {
        return Quotations.of(text).stream().map(passage -> new TextPart(passage.quoted(), html(passage.text()))).toList();
    }

    private static String html(String text) {
        Node document = PARSER.parse(text);
        document.accept(new PlainerText());
        return CLEANER.sanitize(RENDERER.render(document)).strip();
    }

    /** A picture is fetched by nobody who only reads; its address can be followed. Underscores stand in names, and stress nothing. */
    private static final class PlainerText extends AbstractVisitor {
        @Override
        public void visit(Image picture) {
            visitChildren(picture);
            Link link = new Link(picture.getDestination(), picture.getTitle());
            move(picture, link::appendChild);
            picture.insertAfter(link);
            picture.unlink();
        }

        @Override
        public void visit(Emphasis stressed) {
            visitChildren(stressed);
            plain(stressed, stressed.getOpeningDelimiter());
        }

        @Override
        public void visit(StrongEmphasis stressed) {
            visitChildren(stressed);
            plain(stressed, stressed.getOpeningDelimiter());
        }

        private static void plain(Node stressed, String sign) {
            if (sign.startsWith("_")) {
                stressed.insertBefore(new Text(sign));
                move(stressed, stressed::insertBefore);
                stressed.insertBefore(new Text(sign));
                stressed.unlink();
            }
        }

        private static void move(Node from, Consumer<Node> to) {
            for (Node child = from.getFirstChild(); child != null; child = from.getFirstChild()) {
                to.accept(child);
            }
        }
    }
}
