package com.logitech.serviceportal.portal.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

/** The first page. */
@Named
@RequestScoped
public class IndexPage {

    private String answer;

    public void greet() {
        answer = "The portal answers.";
    }

    public String getAnswer() {
        return answer;
    }
}
