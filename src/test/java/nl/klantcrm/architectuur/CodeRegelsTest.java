package nl.klantcrm.architectuur;

import static com.tngtech.archunit.core.domain.JavaModifier.PUBLIC;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.constructors;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.Date;
import java.util.List;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.repository.Repository;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.stereotype.Service;

/** Habits of this code base that a compiler does not see. */
@AnalyzeClasses(packages = "nl.klantcrm", importOptions = ImportOption.DoNotIncludeTests.class)
class CodeRegelsTest {

    /** Reached before anybody is signed in; each checks for itself who may. */
    private static final List<String> ZONDER_AANMELDING = List.of("nl.klantcrm.gebruiker.EersteBeheerder");

    private static final DescribedPredicate<JavaMethodCall> EIGEN_TIJD =
            DescribedPredicate.describe("asks the machine for the time", aanroep -> {
                String naam = aanroep.getTarget().getName();
                boolean metKlok = aanroep.getTarget().getRawParameterTypes().stream()
                        .anyMatch(type -> type.isEquivalentTo(java.time.Clock.class));
                boolean now = naam.equals("now")
                        && aanroep.getTargetOwner().getPackageName().equals("java.time");
                boolean millis = naam.equals("currentTimeMillis")
                        && aanroep.getTargetOwner().isEquivalentTo(System.class);
                return (now && !metKlok) || millis;
            });

    @ArchTest
    static final ArchRule THE_TIME_COMES_FROM_THE_CLOCK_BEAN =
            noClasses().should().callMethodWhere(EIGEN_TIJD);

    @ArchTest
    static final ArchRule DATES_ARE_LOCAL_DATES =
            noFields().should().haveRawType(Date.class).orShould().haveRawType(java.sql.Date.class);

    @ArchTest
    static final ArchRule ENTITIES_STAY_IN_THEIR_PACKAGE =
            classes().that().areAnnotatedWith(Entity.class).should().notBePublic();

    @ArchTest
    static final ArchRule REPOSITORIES_STAY_IN_THEIR_PACKAGE =
            classes().that().areAssignableTo(Repository.class).should().notBePublic();

    @ArchTest
    static final ArchRule CONTROLLERS_STAY_IN_THEIR_PACKAGE =
            classes().that().areAnnotatedWith(Controller.class).should().notBePublic();

    @ArchTest
    static final ArchRule NOTHING_IS_INJECTED_INTO_FIELDS =
            noFields().should().beAnnotatedWith(Autowired.class).allowEmptyShould(true);

    @ArchTest
    static final ArchRule TO_ONE_IS_LAZY = fields().that()
            .areAnnotatedWith(ManyToOne.class)
            .or()
            .areAnnotatedWith(OneToOne.class)
            .should(new ArchCondition<JavaField>("be fetched lazily") {
                @Override
                public void check(JavaField veld, ConditionEvents events) {
                    boolean lui = veld.tryGetAnnotationOfType(ManyToOne.class)
                                    .map(a -> a.fetch() == FetchType.LAZY)
                                    .orElse(true)
                            && veld.tryGetAnnotationOfType(OneToOne.class)
                                    .map(a -> a.fetch() == FetchType.LAZY)
                                    .orElse(true);
                    if (!lui) {
                        events.add(SimpleConditionEvent.violated(veld, veld.getFullName() + " is fetched eagerly"));
                    }
                }
            });

    /** One made elsewhere would have skipped its rules, or its momentopname. */
    @ArchTest
    static final ArchRule ONE_CLASS_MAKES_ADVIESDOSSIERS = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("nl.klantcrm.adviesdossier.AdviesdossierService")
            .should()
            .callMethodWhere(DescribedPredicate.describe(
                    "makes an adviesdossier",
                    aanroep -> aanroep.getName().equals("maakAan")
                            && aanroep.getTargetOwner().getName().equals("nl.klantcrm.adviesdossier.Adviesdossier")));

    @ArchTest
    static final ArchRule SERVICES_SAY_WHICH_RIGHT_THEY_ASK = methods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Service.class)
            .and()
            .arePublic()
            .and()
            .areDeclaredInClassesThat()
            .arePublic()
            .and(DescribedPredicate.describe(
                    "are for somebody who is signed in",
                    (JavaMethod m) -> !ZONDER_AANMELDING.contains(m.getOwner().getName())))
            .should(new ArchCondition<JavaMethod>("ask for a right") {
                @Override
                public void check(JavaMethod methode, ConditionEvents events) {
                    boolean gevraagd = methode.isMetaAnnotatedWith(PreAuthorize.class)
                            || methode.getOwner().isMetaAnnotatedWith(PreAuthorize.class);
                    if (!gevraagd) {
                        events.add(
                                SimpleConditionEvent.violated(methode, methode.getFullName() + " asks for no right"));
                    }
                }
            });

    @ArchTest
    static final ArchRule SERVICES_ARE_MADE_BY_THE_CONTAINER = constructors()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Service.class)
            .should()
            .notHaveModifier(PUBLIC);

    /** Theirs look at what was typed, of which too little or too much may be left once it is kept. */
    @ArchTest
    static final ArchRule FORMS_JUDGE_TEXT_AS_IT_IS_KEPT = noFields()
            .that()
            .areDeclaredInClassesThat()
            .resideInAPackage("..web")
            .and()
            .haveRawType(String.class)
            .should()
            .beAnnotatedWith(NotBlank.class)
            .orShould()
            .beAnnotatedWith(NotEmpty.class)
            .orShould()
            .beAnnotatedWith(Size.class)
            .because("@Ingevuld and @Hoogstens look at the text as Tekst.schoon leaves it");

    @ArchTest
    static final ArchRule PAGES_DO_NOT_TOUCH_THE_DATABASE = noClasses()
            .that()
            .resideInAPackage("..web")
            .should()
            .dependOnClassesThat(DescribedPredicate.describe(
                    "are entities, repositories or JDBC",
                    (JavaClass k) -> k.isAnnotatedWith(Entity.class)
                            || k.isAssignableTo(Repository.class)
                            || k.getPackageName().startsWith("org.springframework.jdbc")));
}
