package com.logitech.serviceportal.portal.papers;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDPageContentStream;

/** Something that stands on a paper from its left to its right side, and never on two pages. */
public interface Block {

    /** In points, with the room below it. */
    float height();

    /** @param top where it begins, in points from the page's lower edge, at the left margin */
    void draw(PDPageContentStream page, float top) throws IOException;
}
