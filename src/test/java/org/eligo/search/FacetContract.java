package org.eligo.search;

interface FacetContract extends Shelves {}
