package no.praksisplass.architecture;

import org.junit.jupiter.api.Test;

import org.springframework.modulith.core.ApplicationModules;

import no.praksisplass.PraksisplassApplication;

class ModulesTests {

	@Test
	void modulesUseEachOthersPublicFacesOnlyAndHaveNoCycles() {
		ApplicationModules.of(PraksisplassApplication.class).verify();
	}

}
