package no.praksisplass.geography.domain;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import no.praksisplass.geography.CountyView;
import no.praksisplass.geography.Municipalities;
import no.praksisplass.geography.MunicipalityView;

import org.springframework.stereotype.Service;
import org.springframework.util.function.SingletonSupplier;

/**
 * Answers for municipalities and counties from their tables, which are read once: only a
 * migration changes them, and it runs before the application starts.
 */
@Service
class MunicipalityService implements Municipalities {

	private final SingletonSupplier<Map<String, MunicipalityView>> municipalities;

	private final SingletonSupplier<Map<String, CountyView>> counties;

	MunicipalityService(MunicipalityRepository municipalities, CountyRepository counties) {
		this.municipalities = SingletonSupplier
			.of(() -> inOrder(municipalities.findAllWithCounty().stream().map(Municipality::toView).toList(),
					MunicipalityView::number));
		this.counties = SingletonSupplier
			.of(() -> inOrder(counties.findAllByOrderByName().stream().map(County::toView).toList(),
					CountyView::number));
	}

	@Override
	public List<MunicipalityView> all() {
		return List.copyOf(this.municipalities.obtain().values());
	}

	@Override
	public List<MunicipalityView> inCounty(String countyNumber) {
		return all().stream().filter((municipality) -> municipality.countyNumber().equals(countyNumber)).toList();
	}

	@Override
	public Optional<MunicipalityView> find(String number) {
		return Optional.ofNullable(this.municipalities.obtain().get(number));
	}

	@Override
	public List<CountyView> counties() {
		return List.copyOf(this.counties.obtain().values());
	}

	@Override
	public Optional<CountyView> findCounty(String number) {
		return Optional.ofNullable(this.counties.obtain().get(number));
	}

	private static <T> Map<String, T> inOrder(List<T> views, Function<T, String> number) {
		return views.stream()
			.collect(Collectors.toMap(number, Function.identity(), (one, other) -> one, LinkedHashMap::new));
	}

}
