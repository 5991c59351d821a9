package com.logitech.serviceportal.dispatch.mail;

import com.logitech.serviceportal.dispatch.terms.Letter;

/** A letter with the address on it: made when it is sent, kept nowhere. @param post how it is to be taken by mail programs */
public record Mail(String address, String name, Letter letter, Post post) {

    /** One the house writes by itself and nobody answers. */
    Mail(String address, String name, Letter letter) {
        this(address, name, letter, Post.notice());
    }
}
