package com.logitech.serviceportal.portal.support;

import com.logitech.serviceportal.portal.frame.Asked;
import com.logitech.serviceportal.support.api.talk.AnswerShelf.ReadyAnswer;
import com.logitech.serviceportal.support.api.talk.AnswerShelf;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;

/** The answers our people keep ready, found by title. */
@Named
@RequestScoped
public class AnswersPage {

    @Inject
    private AnswerShelf shelf;
    @Inject
    private SupportWords words;

    private String text;
    private List<ReadyAnswer> answers = List.of();

    public void load() {
        answers = shelf.answers(Asked.text(text));
    }

    public List<ReadyAnswer> getAnswers() {
        return answers;
    }

    /** "English, German". */
    public String languages(ReadyAnswer answer) {
        return answer.texts().keySet().stream().map(words::language).collect(Collectors.joining(", "));
    }

    public boolean isNarrowed() {
        return Asked.some(text).isPresent();
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
