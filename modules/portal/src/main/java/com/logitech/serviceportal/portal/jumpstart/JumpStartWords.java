package com.logitech.serviceportal.portal.jumpstart;

import com.logitech.serviceportal.portal.frame.Sentences;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

/** The sentences of these pages, with the values in them. */
@Named("jumpSay")
@ApplicationScoped
public class JumpStartWords extends Sentences {

    public JumpStartWords() {
        super("jumpstart");
    }

    /** How large a file is, in words. @param size in bytes */
    public String size(int size) {
        return size < 1 << 20 ? text("size.kb", Math.max(1, size >> 10)) : text("size.mb", size >> 20);
    }
}
