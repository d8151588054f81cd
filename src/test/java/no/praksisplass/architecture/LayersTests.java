package no.praksisplass.architecture;

import java.time.Clock;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.GeneralCodingRules;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.repository.Repository;
import org.springframework.stereotype.Controller;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

@AnalyzeClasses(packages = "no.praksisplass", importOptions = ImportOption.DoNotIncludeTests.class)
class LayersTests {

	@ArchTest
	static final ArchRule domainKnowsNoWeb = noClasses().that()
		.resideInAPackage("..domain..")
		.should()
		.dependOnClassesThat()
		.resideInAnyPackage("no.praksisplass..web..", "jakarta.servlet..", "org.springframework.ui..",
				"org.springframework.web.bind..");

	@ArchTest
	static final ArchRule webReachesTheDatabaseThroughServices = noClasses().that()
		.resideInAPackage("..web..")
		.should()
		.dependOnClassesThat(DescribedPredicate.or(JavaClass.Predicates.assignableTo(Repository.class),
				JavaClass.Predicates.resideInAnyPackage("jakarta.persistence..", "org.springframework.jdbc.core..")));

	@ArchTest
	static final ArchRule engineIsPlainJava = noClasses().that()
		.resideInAPackage("no.praksisplass.matching.engine..")
		.should()
		.dependOnClassesThat()
		.resideOutsideOfPackages("java..", "org.jspecify..", "no.praksisplass.matching.engine..");

	@ArchTest
	static final ArchRule controllersAreTheirFeaturesOwn = classes().that()
		.areMetaAnnotatedWith(Controller.class)
		.should()
		.bePackagePrivate()
		.andShould()
		.resideInAPackage("..web..");

	@ArchTest
	static final ArchRule nothingIsInjectedIntoFields = fields().should().notBeAnnotatedWith(Autowired.class);

	@ArchTest
	static final ArchRule nothingWritesToStandardStreams = noClasses().that()
		.resideOutsideOfPackage("no.praksisplass.matching.file..")
		.and()
		.doNotHaveSimpleName("PraksisplassApplication")
		.should(GeneralCodingRules.ACCESS_STANDARD_STREAMS);

	@ArchTest
	static final ArchRule theApplicationsClockTellsTheTime = noClasses().that()
		.resideOutsideOfPackage("no.praksisplass.matching.engine..")
		.and()
		.doNotHaveSimpleName("TimeConfiguration")
		.should()
		.callMethodWhere(tellsTheTimeWithoutAClock())
		.orShould()
		.callConstructor(java.util.Date.class);

	private static DescribedPredicate<JavaMethodCall> tellsTheTimeWithoutAClock() {
		return DescribedPredicate.describe("a method that tells the time without the application's clock", (call) -> {
			JavaClass owner = call.getTargetOwner();
			boolean now = owner.getPackageName().equals("java.time") && call.getName().equals("now")
					&& call.getTarget()
						.getRawParameterTypes()
						.stream()
						.noneMatch((type) -> type.isEquivalentTo(Clock.class));
			boolean clock = owner.isEquivalentTo(Clock.class) && call.getName().startsWith("system");
			boolean millis = owner.isEquivalentTo(System.class) && call.getName().equals("currentTimeMillis");
			return now || clock || millis;
		});
	}

}
