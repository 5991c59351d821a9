package com.logitech.serviceportal.portal.support;

import com.logitech.serviceportal.portal.frame.Asked;
import com.logitech.serviceportal.portal.frame.Notices;
import com.logitech.serviceportal.support.api.incidents.Priority;
import com.logitech.serviceportal.support.api.talk.AnswerId;
import com.logitech.serviceportal.support.api.talk.AnswerShelf.NewAnswer;
import com.logitech.serviceportal.support.api.talk.AnswerShelf.ReadyAnswer;
import com.logitech.serviceportal.support.api.talk.AnswerShelf;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Writes an answer that is kept ready, or another version of it. */
@Named
@ViewScoped
public class AnswerPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final Set<String> USUAL = Set.of("en", "de", "fr");

    @Inject
    private transient AnswerShelf shelf;
    @Inject
    private transient SupportWords words;

    private String id;
    private long seen;
    private String called;
    private String title;
    private boolean inside;
    private boolean takes;
    private boolean solves;
    private Priority settles;
    private String proposes;
    private List<Wording> wordings = new ArrayList<>();

    /** The text in one language. */
    public static final class Wording implements Serializable {

        private static final long serialVersionUID = 1L;

        private final String language;
        private String text;

        Wording(String language, String text) {
            this.language = language;
            this.text = text;
        }

        public String getLanguage() {
            return language;
        }

        public String getText() {
            return text;
        }

        public void setText(String text) {
            this.text = text;
        }
    }

    public void load() {
        Map<String, String> texts = Map.of();
        if (!isNew()) {
            ReadyAnswer answer = shelf.answer(answerId());
            seen = answer.version();
            called = answer.title();
            title = called;
            inside = answer.inside();
            takes = answer.takes();
            solves = answer.solves();
            settles = answer.settles().orElse(null);
            proposes = answer.proposes().orElse(null);
            texts = answer.texts();
        } else {
            shelf.answers("");
        }
        for (SelectItem language : words.getLanguages()) {
            String code = language.getValue().toString();
            wordings.add(new Wording(code, texts.get(code)));
        }
    }

    public String keep() {
        Map<String, String> texts = new LinkedHashMap<>();
        wordings.forEach(wording -> Asked.some(wording.getText()).ifPresent(text -> texts.put(wording.getLanguage(), text)));
        NewAnswer answer = new NewAnswer(Asked.text(title), texts, inside, takes, solves, Optional.ofNullable(settles),
                Asked.some(proposes));
        ReadyAnswer kept = isNew() ? shelf.keep(answer) : shelf.change(answerId(), seen, answer);
        Notices.good(words.text("answer.was.kept"));
        return "/support/answer.xhtml?faces-redirect=true&which=" + kept.id();
    }

    public String remove() {
        shelf.remove(answerId(), seen);
        Notices.good(words.text("answer.was.removed"));
        return "/support/answers.xhtml?faces-redirect=true";
    }

    public boolean isNew() {
        return Asked.some(id).isEmpty();
    }

    private AnswerId answerId() {
        return new AnswerId(Asked.id(id, "answer"));
    }

    /** Those in the languages letters are written in. */
    public List<Wording> getUsual() {
        return wordings.stream().filter(wording -> USUAL.contains(wording.getLanguage())).toList();
    }

    public List<Wording> getFurther() {
        return wordings.stream().filter(wording -> !USUAL.contains(wording.getLanguage())).toList();
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    /** Its title as it is kept, whatever is typed. */
    public String getCalled() {
        return called;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public boolean isInside() {
        return inside;
    }

    public void setInside(boolean inside) {
        this.inside = inside;
    }

    public boolean isTakes() {
        return takes;
    }

    public void setTakes(boolean takes) {
        this.takes = takes;
    }

    public List<Priority> getLevels() {
        return List.of(Priority.values());
    }

    public Priority getSettles() {
        return settles;
    }

    public void setSettles(Priority settles) {
        this.settles = settles;
    }

    public String getProposes() {
        return proposes;
    }

    public void setProposes(String proposes) {
        this.proposes = proposes;
    }

    public boolean isSolves() {
        return solves;
    }

    public void setSolves(boolean solves) {
        this.solves = solves;
    }
}
