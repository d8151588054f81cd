package no.praksisplass.geography.domain;

import java.util.List;
import java.util.Optional;

import no.praksisplass.geography.CountyView;
import no.praksisplass.geography.Municipalities;
import no.praksisplass.geography.MunicipalityView;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Answers for municipalities and counties from their tables. */
@Service
@Transactional(readOnly = true)
class MunicipalityService implements Municipalities {

	private final MunicipalityRepository municipalities;

	private final CountyRepository counties;

	MunicipalityService(MunicipalityRepository municipalities, CountyRepository counties) {
		this.municipalities = municipalities;
		this.counties = counties;
	}

	@Override
	public List<MunicipalityView> all() {
		return this.municipalities.findAllWithCounty().stream().map(Municipality::toView).toList();
	}

	@Override
	public List<MunicipalityView> inCounty(String countyNumber) {
		return this.municipalities.findByCounty(countyNumber).stream().map(Municipality::toView).toList();
	}

	@Override
	public Optional<MunicipalityView> find(String number) {
		return this.municipalities.findWithCounty(number).map(Municipality::toView);
	}

	@Override
	public List<CountyView> counties() {
		return this.counties.findAllByOrderByName().stream().map(County::toView).toList();
	}

	@Override
	public Optional<CountyView> findCounty(String number) {
		return this.counties.findById(number).map(County::toView);
	}

}
