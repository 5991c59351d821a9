package com.logitech.serviceportal.contracts.accounts;

import com.logitech.serviceportal.contracts.api.accounts.PersonalLists;
import com.logitech.serviceportal.contracts.api.accounts.UserId;
import com.logitech.serviceportal.contracts.api.accounts.ViewId;
import com.logitech.serviceportal.contracts.model.accounts.PortalUsers;
import com.logitech.serviceportal.contracts.model.accounts.SavedView;
import com.logitech.serviceportal.contracts.model.accounts.SavedViews;
import com.logitech.serviceportal.definitions.Caller;
import com.logitech.serviceportal.definitions.Refused;
import com.logitech.serviceportal.definitions.counter.Intake;
import com.logitech.serviceportal.definitions.counter.Objection;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Keeps how people like their lists. It tells nobody: a private preference is no fact of the books. */
@ApplicationScoped
@Transactional
class PersonalListOffice implements PersonalLists {

    private static final int MOST_OF_ONE_LIST = 50;
    private static final int MOST_VIEWS = 500;
    private static final int MOST_COLUMNS = 50;
    private static final int MOST_LISTS = 200;
    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_QUERY = 2_000;
    private static final int LONGEST_WORD = 80;
    private static final Pattern LIST = Pattern.compile("[a-z]+([/-][a-z]+)*");
    private static final Pattern COLUMN = Pattern.compile("[a-zA-Z][a-zA-Z0-9]*([.-][a-zA-Z0-9]+)*");

    @Inject
    private SavedViews views;
    @Inject
    private PortalUsers users;

    @Override
    public List<View> views(String list) {
        named(list);
        return views.of(caller()).stream().filter(view -> view.list().equals(list)).map(PersonalListOffice::shown).toList();
    }

    @Override
    public View keep(NewView view) {
        UserId person = person();
        Intake intake = new Intake();
        word(intake, "list", LIST, view.list());
        String name = intake.name("name", view.name(), 1, LONGEST_NAME);
        String query = intake.text("query", view.query(), 1, LONGEST_QUERY);
        intake.close();
        List<SavedView> all = views.of(person);
        if (all.size() >= MOST_VIEWS
                || all.stream().filter(kept -> kept.list().equals(view.list())).count() >= MOST_OF_ONE_LIST) {
            throw Refused.input("name", "is one more than you can keep; forget a view you no longer use");
        }
        SavedView saved = new SavedView(ViewId.random(), person, view.list(), name, query);
        Objection.answered(() -> views.add(saved), Map.of("view_named_once",
                () -> Refused.input("name", "is the name of another of your views of this list")));
        return shown(saved);
    }

    @Override
    public void forget(ViewId view) {
        views.remove(views.find(view, caller()).orElseThrow(() -> Refused.notFound("view")));
    }

    @Override
    public List<String> hiddenColumns(String list) {
        named(list);
        return views.hiddenColumns(caller(), list);
    }

    @Override
    public void hideColumns(String list, List<String> columns) {
        UserId person = person();
        Intake intake = new Intake();
        word(intake, "list", LIST, list);
        List<String> hidden = columns == null ? List.of() : columns;
        if (hidden.size() > MOST_COLUMNS) {
            intake.wrong("hidden", "names at most " + MOST_COLUMNS + " columns");
        }
        hidden.stream().limit(MOST_COLUMNS).forEach(column -> word(intake, "hidden", COLUMN, column));
        intake.close();
        if (hidden.isEmpty()) {
            views.showAllColumns(person, list);
        } else if (views.listsWithHiddenColumns(person) >= MOST_LISTS) {
            throw Refused.input("list", "is one more than you can choose columns for; show all columns of another list first");
        } else {
            views.hideColumns(person, list, hidden);
        }
    }

    private static void named(String list) {
        Intake intake = new Intake();
        word(intake, "list", LIST, list);
        intake.close();
    }

    private static void word(Intake intake, String field, Pattern pattern, String word) {
        if (word == null || word.length() > LONGEST_WORD || !pattern.matcher(word).matches()) {
            intake.wrong(field, "is no name of one, such as " + (field.equals("list") ? "spaces/devices" : "covered.until"));
        }
    }

    private static View shown(SavedView view) {
        return new View(view.id(), view.list(), view.name(), view.query());
    }

    private static UserId caller() {
        return new UserId(Caller.current().user());
    }

    /** The caller, if he is a person: a round has no lists. */
    private UserId person() {
        return users.find(caller()).orElseThrow(() -> Refused.notAllowed("do this: only a person has lists")).id();
    }
}
