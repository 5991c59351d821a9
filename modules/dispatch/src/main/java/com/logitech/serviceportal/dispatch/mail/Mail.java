package com.logitech.serviceportal.dispatch.mail;

import com.logitech.serviceportal.dispatch.terms.Letter;

/** A letter with the address on it: made when it is sent, kept nowhere. */
record Mail(String address, String name, Letter letter) {
}
