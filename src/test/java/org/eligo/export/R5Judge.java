package org.eligo.export;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.validation.FhirValidator;
import ca.uhn.fhir.validation.ResultSeverityEnum;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;

/** HAPI's validator with FHIR R5's own definitions, without a network. Making one takes seconds. */
final class R5Judge {

    private final FhirValidator validator;

    R5Judge() {
        FhirContext r5 = FhirContext.forR5();
        FhirInstanceValidator instances = new FhirInstanceValidator(new ValidationSupportChain(
                new DefaultProfileValidationSupport(r5),
                new InMemoryTerminologyServerValidationSupport(r5),
                new CommonCodeSystemsTerminologyService(r5)));
        instances.setAnyExtensionsAllowed(true);
        validator = r5.newValidator().registerValidatorModule(instances);
    }

    /** What is wrong with a resource; nothing where it is valid. */
    List<String> faults(byte[] json) {
        return validator.validateWithResult(new String(json, StandardCharsets.UTF_8)).getMessages().stream()
                .filter(message -> message.getSeverity().compareTo(ResultSeverityEnum.ERROR) >= 0)
                .map(message -> message.getLocationString() + ": " + message.getMessage())
                .toList();
    }

    /** What it would like to be otherwise, each sentence once. */
    List<String> remarks(byte[] json) {
        return validator.validateWithResult(new String(json, StandardCharsets.UTF_8)).getMessages().stream()
                .map(message -> message.getSeverity() + " " + message.getLocationString() + ": " + message.getMessage())
                .distinct()
                .toList();
    }
}
