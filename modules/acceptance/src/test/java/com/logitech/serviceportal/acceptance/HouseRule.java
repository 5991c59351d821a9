package com.logitech.serviceportal.acceptance;

import com.logitech.serviceportal.acceptance.house.House;
import com.logitech.serviceportal.definitions.Caller;
import com.logitech.serviceportal.definitions.DomainEvent;
import com.logitech.serviceportal.definitions.Refused;
import com.logitech.serviceportal.definitions.books.Listed;
import com.logitech.serviceportal.definitions.books.Sql;
import com.logitech.serviceportal.definitions.books.Where;
import com.logitech.serviceportal.definitions.counter.OpenToAll;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.core.domain.JavaEnumConstant;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaParameter;
import com.tngtech.archunit.core.domain.JavaParameterizedType;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.domain.properties.CanBeAnnotated;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.enterprise.event.Shutdown;
import jakarta.enterprise.event.Startup;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.lang.annotation.Annotation;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Calendar;
import java.util.Date;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.logging.Handler;
import java.util.logging.LogManager;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The rules of the house that a compiler does not know. Each is a loop over all classes of all modules. */
enum HouseRule {

    ONLY_APIS("Outside a module only its api is used",
            (house, type) -> foreign(house, type)
                    .filter(dependency -> !isKernel(dependency.getTargetClass()) && !house.isIn("api", dependency.getTargetClass()))
                    .map(Dependency::getDescription)),

    MODULE_ORDER("A module depends only on modules to its left; the journal on definitions alone",
            (house, type) -> foreign(house, type).filter(dependency -> !mayKnow(house, type, dependency.getTargetClass()))
                    .map(Dependency::getDescription)),

    KERNEL_IS_PLAIN("Definitions use java.* and javax.crypto alone",
            (house, type) -> house.moduleOf(type).filter("definitions"::equals).isEmpty() ? Stream.empty()
                    : dependencies(type).filter(dependency -> !isJava(dependency.getTargetClass())
                            && !dependency.getTargetClass().getBaseComponentType().getPackageName().startsWith("javax.crypto")
                            && !house.moduleOf(dependency.getTargetClass()).equals(house.moduleOf(type))).map(Dependency::getDescription)),

    TERMS_ARE_PLAIN("Terms use java.*, definitions, values of apis and each other; no clock, no file, no database",
            (house, type) -> !house.isIn("terms", type) ? Stream.empty()
                    : dependencies(type).filter(dependency -> !mayTermsKnow(house, type, dependency.getTargetClass()))
                            .map(Dependency::getDescription)),

    APIS_PROMISE("An api is made of interfaces, records and enums, and knows no Jakarta",
            (house, type) -> !house.isIn("api", type) ? Stream.empty()
                    : Stream.concat(
                            type.isInterface() || type.isRecord() || isEnum(type) || type.isAnonymousClass() ? Stream.empty()
                            : Stream.of("is a class"),
                            dependencies(type).filter(dependency -> dependency.getTargetClass().getPackageName().startsWith("jakarta"))
                                    .map(Dependency::getDescription))),

    FACTS_ARE_OWN("A fact is a record in its publisher's api, made and fired by nobody else",
            (house, type) -> Stream.concat(
                    type.isAssignableTo(DomainEvent.class) && !type.isInterface() && !(type.isRecord() && house.isIn("api", type))
                            ? Stream.of("is a fact, but no record of its module's api") : Stream.empty(),
                    type.getConstructorCallsFromSelf().stream().filter(call -> call.getTargetOwner().isAssignableTo(DomainEvent.class)
                            && !house.moduleOf(call.getTargetOwner()).equals(house.moduleOf(type))).map(JavaAccess::getDescription))),

    FIRED_BY_OFFICES("Facts are fired from offices; a door fires refusals alone",
            (house, type) -> Stream.concat(type.getFields().stream().map(JavaField::getType),
                            type.getCodeUnits().stream().flatMap(unit -> unit.getParameterTypes().stream()))
                    .filter(event -> event.toErasure().isEquivalentTo(Event.class))
                    .filter(event -> !(isOffice(house, type) && firesA(event, DomainEvent.class)
                            || isPortal(house, type) && firesA(event, Refused.class)))
                    .map(event -> "holds an " + event.getName())),

    SYNCHRONOUS("Nothing is fired or heard asynchronously",
            (house, type) -> Stream.concat(
                    calls(type, Event.class, "fireAsync"),
                    type.getMethods().stream().filter(method -> observed(method, ObservesAsync.class).isPresent())
                            .map(method -> method.getFullName() + " observes asynchronously"))),

    OBSERVERS_JOIN("An observer joins the publisher's transaction or waits for its success",
            (house, type) -> type.getMethods().stream().filter(method -> observed(method, Observes.class).filter(parameter ->
                    !joins(method, parameter)).isPresent()).map(method -> method.getFullName() + " neither joins nor waits")),

    NO_NOW("The present is asked of the injected clock, which one producer makes",
            (house, type) -> type.getSimpleName().equals("WallClock") ? Stream.empty()
                    : type.getAccessesFromSelf().stream().filter(HouseRule::readsTheWallClock).map(JavaAccess::getDescription)),

    SIGNED_BY_ID("What is kept is signed with the caller's id; only the journal, which can take it out, keeps his name",
            (house, type) -> isKernel(type) || isPortal(house, type) || house.moduleOf(type).filter("journal"::equals).isPresent()
                    ? Stream.empty()
                    : calls(type, Caller.class, "name")),

    ENTITIES_BEHAVE("Entities have no setters, no public no-argument constructor and no other entity in them",
            (house, type) -> !isEntity(type) ? Stream.empty() : Stream.of(
                    type.getMethods().stream().filter(HouseRule::isSetter).map(method -> method.getFullName() + " is a setter"),
                    type.getConstructors().stream().filter(made -> made.getModifiers().contains(JavaModifier.PUBLIC)
                            && made.getParameters().isEmpty()).map(made -> made.getFullName() + " is public"),
                    type.getFields().stream().filter(field -> field.getAllInvolvedRawTypes().stream().anyMatch(HouseRule::isEntity))
                            .map(field -> field.getFullName() + " holds another entity")).flatMap(Function.identity())),

    TRANSACTIONS_IN_OFFICES("Transactions begin and are joined in offices alone",
            (house, type) -> isOffice(house, type) ? Stream.empty()
                    : Stream.concat(Stream.of(type), type.getMethods().stream()).filter(place -> is(place, Transactional.class))
                            .map(place -> "is transactional" + (place instanceof JavaMethod method ? " at " + method.getName() : ""))),

    BOOKS_IN_MODELS("Only models and offices hold an entity manager",
            (house, type) -> isOffice(house, type) || house.isIn("model", type) ? Stream.empty()
                    : dependencies(type).filter(dependency -> dependency.getTargetClass().isEquivalentTo(EntityManager.class)
                            || dependency.getTargetClass().isEquivalentTo(PersistenceContext.class)).map(Dependency::getDescription)),

    SQL_IN_MODELS("SQL is spoken by models alone",
            (house, type) -> house.isIn("model", type) || isKernel(type) ? Stream.empty()
                    : dependencies(type).filter(dependency -> Words.SQL.contains(dependency.getTargetClass().getBaseComponentType()
                            .getFullName())).map(Dependency::getDescription)),

    ONE_WAY_TO_INJECT("What a bean needs is injected into its fields: private, or seen by a specification beside it",
            (house, type) -> Stream.concat(
                    type.getCodeUnits().stream().filter(unit -> is(unit, Inject.class)).map(unit -> unit.getFullName() + " is injected"),
                    type.getFields().stream().filter(field -> is(field, Inject.class) && (field.getModifiers().contains(JavaModifier.PUBLIC)
                            || field.getModifiers().contains(JavaModifier.PROTECTED))).map(field -> field.getFullName() + " is open"))),

    NO_MERGE("Aggregates are loaded and told, never merged",
            (house, type) -> calls(type, EntityManager.class, "merge")),

    CALLER_AT_THE_COUNTER("Who is asking is asked in offices and at doors",
            (house, type) -> isOffice(house, type) || isPortal(house, type) || isKernel(type) ? Stream.empty()
                    : calls(type, Caller.class, "current")),

    WHO_MAY_IS_ASKED("What an office does for its api asks who is calling, unless the api says that it is open to all",
            (house, type) -> !isOffice(house, type) || !is(type, ApplicationScoped.class) ? Stream.empty()
                    : type.getAllRawInterfaces().stream().filter(kept -> house.isIn("api", kept) && !is(kept, OpenToAll.class))
                            .flatMap(kept -> kept.getMethods().stream())
                            .filter(promised -> promised.getModifiers().contains(JavaModifier.ABSTRACT) && !is(promised, OpenToAll.class))
                            .flatMap(promised -> doing(promised, type)).filter(done -> !asksWhoIsCalling(house, done))
                            .map(done -> done.getFullName() + " asks nobody who is calling")),

    OFFICES_ARE_HIDDEN("An office is hidden behind the api it keeps",
            (house, type) -> isOffice(house, type) && type.getModifiers().contains(JavaModifier.PUBLIC)
                    && type.getAllRawInterfaces().stream().anyMatch(kept -> house.isIn("api", kept)) ? Stream.of("is public")
                    : Stream.empty()),

    FEW_TO_A_PACKAGE("A package holds at most 20 types; a larger one is split by noun",
            (house, type) -> type.isTopLevelClass() && isFirstOf(type) && topLevel(type).count() > Words.MOST_IN_A_PACKAGE
                    ? Stream.of("stands in a package of " + topLevel(type).count()) : Stream.empty()),

    ONE_NAME_ONE_THING("What a module promises, and what has a file of its own, shares its name with nothing else of the module",
            (house, type) -> !hasItsOwnName(house, type) ? Stream.empty()
                    : house.classesOf(house.moduleOf(type).orElseThrow()).filter(other -> hasItsOwnName(house, other) && !other.equals(type)
                            && other.getSimpleName().equals(type.getSimpleName())).map(other -> "has the name of " + other.getName())),

    NAMES("No type is named after its layer or after nothing",
            (house, type) -> Stream.of(type.getSimpleName()).filter(Words.BANNED.asMatchPredicate()).map(name -> "is named " + name)),

    TODAYS_DATES("Dates and times are those of java.time",
            (house, type) -> dependencies(type).filter(dependency -> Words.OLD_TIMES.contains(dependency.getTargetClass().getFullName()))
                    .map(Dependency::getDescription)),

    QUIET("Nothing is printed",
            (house, type) -> Stream.concat(
                    type.getFieldAccessesFromSelf().stream().filter(access -> access.getTargetOwner().isEquivalentTo(System.class)
                            && Set.of("out", "err").contains(access.getName())).map(JavaAccess::getDescription),
                    type.getMethodCallsFromSelf().stream().filter(call -> call.getName().equals("printStackTrace"))
                            .map(JavaAccess::getDescription))),

    SERVERS_LOG("What is logged, and where, is said by the server's configuration",
            (house, type) -> Stream.concat(
                    dependencies(type).filter(dependency -> dependency.getTargetClass().isAssignableTo(Handler.class)
                            || dependency.getTargetClass().isEquivalentTo(LogManager.class)).map(Dependency::getDescription),
                    type.getMethodCallsFromSelf().stream().filter(call -> call.getTargetOwner().isEquivalentTo(Logger.class)
                            && Words.LOG_SETTINGS.contains(call.getName())).map(JavaAccess::getDescription)));

    /** A class and what it does that it may not. */
    record Breach(JavaClass offender, String what) {
        @Override
        public String toString() {
            return offender.getName() + ": " + what;
        }
    }

    private final String sentence;
    private final BiFunction<House, JavaClass, Stream<String>> law;

    HouseRule(String sentence, BiFunction<House, JavaClass, Stream<String>> law) {
        this.sentence = sentence;
        this.law = law;
    }

    List<Breach> breachesIn(House house) {
        return house.classes().stream().flatMap(type -> law.apply(house, type).distinct().map(what -> new Breach(type, what))).toList();
    }

    @Override
    public String toString() {
        return sentence;
    }

    private static final class Words {
        static final Pattern BANNED =
                Pattern.compile("(Default|Abstract)\\p{Lu}.*|.*(Service|Manager|Impl|D[Tt][Oo]|Utils?|Helper|Base|Data|Info)");
        static final Set<String> OLD_TIMES = Set.of(Date.class.getName(), Calendar.class.getName(), "java.util.GregorianCalendar",
                "java.text.DateFormat", "java.text.SimpleDateFormat");
        static final Set<String> LOG_SETTINGS = Set.of("setLevel", "addHandler", "setUseParentHandlers");
        static final Set<String> SQL = Set.of(Sql.class.getName(), Where.class.getName(), Listed.class.getName());
        static final int MOST_IN_A_PACKAGE = 20;
        static final Set<String> OUTSIDE_OF_TERMS = Set.of("java.sql", "java.net", "java.io", "java.nio.file", "java.util.concurrent");
    }

    private static Stream<JavaClass> topLevel(JavaClass type) {
        return type.getPackage().getClasses().stream().filter(candidate -> candidate.isTopLevelClass()
                && !candidate.getSimpleName().equals("package-info"));
    }

    /** So that a package is told of once. */
    private static boolean isFirstOf(JavaClass type) {
        return topLevel(type).map(JavaClass::getName).min(String::compareTo).filter(type.getName()::equals).isPresent();
    }

    /** A type within a type within a type is spoken of with its owner. */
    private static boolean hasItsOwnName(House house, JavaClass type) {
        return !type.getSimpleName().equals("package-info") && (type.isTopLevelClass() || house.isIn("api", type)
                && type.isNestedClass() && !type.isAnonymousClass() && type.getEnclosingClass().filter(JavaClass::isTopLevelClass)
                .isPresent());
    }

    private static Stream<Dependency> dependencies(JavaClass type) {
        return type.getDirectDependenciesFromSelf().stream();
    }

    private static Stream<Dependency> foreign(House house, JavaClass type) {
        Optional<String> own = house.moduleOf(type);
        return dependencies(type)
                .filter(dependency -> house.moduleOf(dependency.getTargetClass()).filter(to -> !own.equals(Optional.of(to))).isPresent());
    }

    private static boolean mayKnow(House house, JavaClass type, JavaClass target) {
        String from = house.moduleOf(type).orElseThrow();
        String to = house.moduleOf(target).orElseThrow();
        return from.equals("journal") ? to.equals("definitions") : house.modules().indexOf(to) < house.modules().indexOf(from);
    }

    private static boolean mayTermsKnow(House house, JavaClass type, JavaClass found) {
        JavaClass target = found.getBaseComponentType();
        if (target.isPrimitive() || target.getPackageName().equals(DomainEvent.class.getPackageName())) {
            return true;
        } else if (isJava(target)) {
            return !target.isEquivalentTo(Clock.class) && !Words.OUTSIDE_OF_TERMS.contains(target.getPackageName());
        } else if (house.isIn("terms", target)) {
            return house.moduleOf(type).equals(house.moduleOf(target));
        }
        return house.isIn("api", target) && (target.isRecord() || isEnum(target));
    }

    private static boolean isJava(JavaClass target) {
        return target.getBaseComponentType().isPrimitive() || target.getBaseComponentType().getPackageName().startsWith("java.");
    }

    private static boolean isKernel(JavaClass type) {
        return type.getBaseComponentType().getPackageName().startsWith(DomainEvent.class.getPackageName());
    }

    /** Whether it stands where the module does its work; the portal has doors instead. */
    private static boolean isOffice(House house, JavaClass type) {
        return house.isInOffice(type) && !isPortal(house, type);
    }

    private static boolean isPortal(House house, JavaClass type) {
        return house.moduleOf(type).filter("portal"::equals).isPresent();
    }

    /** A constant with a body is a class of its own. */
    private static boolean isEnum(JavaClass type) {
        return type.isEnum() || type.getRawSuperclass().filter(JavaClass::isEnum).isPresent();
    }

    private static Stream<String> calls(JavaClass type, Class<?> owner, String method) {
        return type.getAccessesFromSelf().stream().filter(access -> access.getTargetOwner().isAssignableTo(owner)
                && access.getName().equals(method)).map(JavaAccess::getDescription);
    }

    private static Stream<JavaMethod> doing(JavaMethod promised, JavaClass type) {
        return type.getAllMethods().stream().filter(method -> method.getName().equals(promised.getName())
                && method.getParameters().size() == promised.getParameters().size()
                && !method.getModifiers().contains(JavaModifier.ABSTRACT) && !method.getModifiers().contains(JavaModifier.BRIDGE)
                && IntStream.range(0, method.getParameters().size()).allMatch(i ->
                        method.getRawParameterTypes().get(i).isAssignableTo(promised.getRawParameterTypes().get(i).getName())));
    }

    /** Itself, or somewhere in its module by what it calls, refers to or does in a lambda. */
    private static boolean asksWhoIsCalling(House house, JavaMethod done) {
        Set<JavaCodeUnit> seen = new HashSet<>(Set.of(done));
        Deque<JavaCodeUnit> next = new ArrayDeque<>(seen);
        while (!next.isEmpty()) {
            for (JavaCodeUnitAccess<?> access : accesses(next.pop())) {
                if (access.getTargetOwner().isEquivalentTo(Caller.class) && access.getName().equals("current")) {
                    return true;
                }
                access.getTarget().resolveMember().stream().map(JavaCodeUnit.class::cast)
                        .filter(unit -> house.moduleOf(unit.getOwner()).equals(house.moduleOf(done.getOwner()))).filter(seen::add)
                        .forEach(next::push);
            }
        }
        return false;
    }

    private static Set<JavaCodeUnitAccess<?>> accesses(JavaCodeUnit unit) {
        Set<JavaCodeUnitAccess<?>> accesses = new HashSet<>(unit.getCallsFromSelf());
        accesses.addAll(unit.getMethodReferencesFromSelf());
        accesses.addAll(unit.getConstructorReferencesFromSelf());
        return accesses;
    }

    private static boolean firesA(JavaType event, Class<?> what) {
        return event instanceof JavaParameterizedType generic && generic.getActualTypeArguments().size() == 1
                && generic.getActualTypeArguments().get(0).toErasure().isAssignableTo(what);
    }

    private static Optional<JavaParameter> observed(JavaMethod method, Class<? extends Annotation> how) {
        return method.getParameters().stream().filter(parameter -> parameter.isAnnotatedWith(how)).findFirst();
    }

    private static boolean joins(JavaMethod method, JavaParameter parameter) {
        JavaClass heard = parameter.getRawType();
        if (heard.isEquivalentTo(Startup.class) || heard.isEquivalentTo(Shutdown.class)) {
            return true;
        }
        Optional<String> transaction = transaction(method).or(() -> transaction(method.getOwner()));
        if (heard.isEquivalentTo(Refused.class)) {
            return transaction.equals(Optional.of("REQUIRES_NEW")); // the transaction it was thrown in is gone
        }
        Object phase = parameter.getAnnotationOfType(Observes.class.getName()).get("during").orElse(null);
        return transaction.equals(Optional.of("MANDATORY"))
                || phase instanceof JavaEnumConstant constant && constant.name().equals(TransactionPhase.AFTER_SUCCESS.name());
    }

    private static Optional<String> transaction(CanBeAnnotated place) {
        Optional<? extends JavaAnnotation<?>> found = place instanceof JavaMethod method
                ? method.tryGetAnnotationOfType(Transactional.class.getName())
                : ((JavaClass) place).tryGetAnnotationOfType(Transactional.class.getName());
        return found.flatMap(annotation -> annotation.get("value")).map(value -> ((JavaEnumConstant) value).name());
    }

    private static boolean readsTheWallClock(JavaAccess<?> access) {
        JavaClass owner = access.getTargetOwner();
        boolean ofJavaTime = owner.getPackageName().startsWith("java.time");
        return ofJavaTime && access.getName().equals("now") && !takesAClock(access)
                || owner.isEquivalentTo(Clock.class) && (access.getName().startsWith("system") || access.getName().startsWith("tick"))
                || owner.isEquivalentTo(System.class) && access.getName().equals("currentTimeMillis")
                || owner.isEquivalentTo(Date.class) && access.getName().equals("<init>");
    }

    private static boolean takesAClock(JavaAccess<?> access) {
        return access.getTarget() instanceof CodeUnitAccessTarget target
                && target.getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(Clock.class));
    }

    private static boolean isEntity(JavaClass type) {
        return is(type, Entity.class) || is(type, MappedSuperclass.class);
    }

    private static boolean isSetter(JavaMethod method) {
        return Pattern.matches("set\\p{Lu}.*", method.getName()) && !method.getModifiers().contains(JavaModifier.PRIVATE);
    }

    private static boolean is(CanBeAnnotated place, Class<? extends Annotation> annotation) {
        return place.isAnnotatedWith(annotation.getName());
    }
}
