package no.praksisplass.university.domain;

import java.util.List;

import no.praksisplass.geography.Municipalities;
import no.praksisplass.geography.MunicipalityView;
import no.praksisplass.shared.CampusId;
import no.praksisplass.shared.NotFoundException;
import no.praksisplass.shared.RuleViolation;
import no.praksisplass.shared.UniversityId;
import no.praksisplass.university.CampusSettings;
import no.praksisplass.university.CampusView;
import no.praksisplass.university.Universities;
import no.praksisplass.university.UniversitySettings;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What administrators do with universities and campuses. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('ADMIN')")
public class UniversityAdministration {

	private final Universities creation;

	private final UniversityRepository universities;

	private final CampusRepository campuses;

	private final CourseRepository courses;

	private final UniversityRules rules;

	private final Municipalities municipalities;

	UniversityAdministration(Universities creation, UniversityRepository universities, CampusRepository campuses,
			CourseRepository courses, UniversityRules rules, Municipalities municipalities) {
		this.creation = creation;
		this.universities = universities;
		this.campuses = campuses;
		this.courses = courses;
		this.rules = rules;
		this.municipalities = municipalities;
	}

	/** All universities by name. */
	public List<UniversityRow> list() {
		return this.universities.findRows();
	}

	/**
	 * The university with what belongs to it.
	 * @throws NotFoundException if there is no such university
	 */
	public UniversityDetails show(UniversityId id) {
		University university = require(id);
		List<CampusDetails> campusDetails = this.campuses.findByUniversityIdOrderByName(id.value())
			.stream()
			.map(this::details)
			.toList();
		List<CourseDetails> courseDetails = this.courses.findByUniversityIdOrderByCode(id.value())
			.stream()
			.map(CourseDetails::of)
			.toList();
		return new UniversityDetails(university.view(), Versions.of(university.version()), campusDetails,
				courseDetails);
	}

	/**
	 * Makes a university.
	 * @throws RuleViolation if the code is taken or the settings are wrong
	 */
	@Transactional
	public UniversityId create(UniversitySettings settings) {
		return this.creation.create(settings).id();
	}

	/**
	 * Changes a university.
	 * @throws RuleViolation if the code is taken or the settings are wrong
	 */
	@Transactional
	public void update(UniversityId id, long version, UniversitySettings settings) {
		University university = require(id);
		Versions.require(University.class, id, university.version(), version);
		this.rules.requireFreeCode(id, settings.code());
		university.change(settings);
	}

	/**
	 * The campus, for its form.
	 * @throws NotFoundException if the university has no such campus
	 */
	public CampusDetails campus(UniversityId university, CampusId id) {
		return details(require(university, id));
	}

	/**
	 * Makes a campus.
	 * @throws RuleViolation if the municipality is unknown or the name is taken
	 */
	@Transactional
	public CampusId createCampus(UniversityId university, CampusSettings settings) {
		requireMunicipality(settings);
		return this.creation.create(university, settings).id();
	}

	/**
	 * Changes a campus.
	 * @throws RuleViolation if the municipality is unknown or the name is taken
	 */
	@Transactional
	public void updateCampus(UniversityId university, CampusId id, long version, CampusSettings settings) {
		Campus campus = require(university, id);
		Versions.require(Campus.class, id, campus.version(), version);
		requireMunicipality(settings);
		this.rules.requireFreeCampusName(university, id, settings.name());
		campus.change(settings);
	}

	private CampusDetails details(Campus campus) {
		CampusView view = campus.view();
		String municipality = this.municipalities.find(view.municipalityNumber())
			.map(MunicipalityView::name)
			.orElse(view.municipalityNumber());
		return new CampusDetails(view, Versions.of(campus.version()), municipality);
	}

	private void requireMunicipality(CampusSettings settings) {
		if (this.municipalities.find(settings.municipalityNumber()).isEmpty()) {
			throw RuleViolation.onField("municipalityNumber", "university.campus.municipality.unknown");
		}
	}

	private University require(UniversityId id) {
		return this.universities.findById(id.value()).orElseThrow(() -> new NotFoundException("university", id));
	}

	private Campus require(UniversityId university, CampusId id) {
		return this.campuses.findById(id.value())
			.filter((campus) -> campus.universityId().equals(university))
			.orElseThrow(() -> new NotFoundException("campus", id));
	}

}
