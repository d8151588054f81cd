package no.praksisplass.supervisor.web.merge;

import no.praksisplass.practice.Practices;
import no.praksisplass.supervisor.Supervisors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Lets old links to what was merged lead on. */
@Configuration(proxyBeanMethods = false)
class MergeConfiguration implements WebMvcConfigurer {

	private final ObjectProvider<Practices> practices;

	private final ObjectProvider<Supervisors> supervisors;

	MergeConfiguration(ObjectProvider<Practices> practices, ObjectProvider<Supervisors> supervisors) {
		this.practices = practices;
		this.supervisors = supervisors;
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(new MergedElsewhere(this.practices, this.supervisors))
			.addPathPatterns("/coordinator/practices/*", "/coordinator/practices/*/**", "/coordinator/supervisors/*",
					"/coordinator/supervisors/*/**", "/admin/practices/*/**", "/admin/supervisors/*/**");
	}

}
