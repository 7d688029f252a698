/* figure[data-map]: a drawn map gets a button that makes it one that moves. Its points are the items of the list beside it, which stays. */
(() => {
  'use strict';
  const { language, say } = window.eligo;
  const CLUSTER_PIXELS = 34;
  const NAMES_IN_A_CLUSTER = 8;

  const load = (tag, attributes) => new Promise((resolve, reject) => {
    const element = document.createElement(tag);
    Object.assign(element, attributes);
    element.onload = resolve;
    element.onerror = reject;
    document.head.append(element);
  });

  const json = (address) => fetch(address).then((answer) => {
    if (!answer.ok) throw new Error(String(answer.status));
    return answer.json();
  });

  const colour = (name) => getComputedStyle(document.documentElement).getPropertyValue(name).trim();

  const count = (number) => number === 1 ? say('1 site') : say('{0} sites', number.toLocaleString(language));

  /* Points that would lie on one another at this zoom, together: each with the largest that is near, where their circle stands. */
  const clusters = (map, points) => {
    const found = [];
    points.forEach((point) => {
      const at = map.project([point.lat, point.lon]);
      const near = found.find((cluster) => Math.hypot(cluster.at.x - at.x, cluster.at.y - at.y) < CLUSTER_PIXELS);
      if (near) near.points.push(point);
      else found.push({ at, points: [point] });
    });
    return found.map((cluster) => cluster.points);
  };

  /* A ring without leaps over the date line; none for one around a pole, which has no shape here. */
  const unwrapped = (ring) => {
    let shift = 0;
    const whole = ring.map(([lon, lat], i) => {
      const leap = i === 0 ? 0 : lon - ring[i - 1][0];
      shift += leap > 180 ? -360 : leap < -180 ? 360 : 0;
      return [lon + shift, lat];
    });
    return shift === 0 ? [whole] : [];
  };

  /* Areas on both sides of the date line stand whole on either side. */
  const ground = (countries) => {
    const rings = countries.features.flatMap(({ geometry }) =>
      (geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates).map((polygon) => polygon.flatMap(unwrapped)));
    const moved = (polygon, by) => polygon.map((ring) => ring.map(([lon, lat]) => [lon + by, lat]));
    const beyond = (polygon, side) => polygon.some((ring) => ring.some(([lon]) => side * lon > 180));
    const all = rings.filter((polygon) => polygon.length > 0);
    return {
      type: 'MultiPolygon',
      coordinates: all
        .concat(all.filter((p) => beyond(p, 1)).map((p) => moved(p, -360)))
        .concat(all.filter((p) => beyond(p, -1)).map((p) => moved(p, 360)))
    };
  };

  const popup = (cluster) => {
    const list = document.createElement('ul');
    cluster.slice(0, NAMES_IN_A_CLUSTER).forEach((point) => {
      const item = document.createElement('li');
      const name = document.createElement(point.address ? 'a' : 'span');
      if (point.address) name.href = point.address;
      name.textContent = point.label;
      name.dir = 'auto';
      item.append(name, ' ' + count(point.number));
      list.append(item);
    });
    if (cluster.length > NAMES_IN_A_CLUSTER) {
      const more = document.createElement('li');
      more.textContent = say('and {0} more places: zoom in, or see the list', cluster.length - NAMES_IN_A_CLUSTER);
      list.append(more);
    }
    return list;
  };

  const draw = (map, layer, points) => {
    layer.clearLayers();
    clusters(map, points).forEach((cluster) => {
      const number = cluster.reduce((sum, point) => sum + point.number, 0);
      const first = cluster.slice(0, 3).map((point) => point.label).join(', ');
      const words = (cluster.length > 3 ? say('{0} and {1} more places', first, cluster.length - 3) : first) + ': ' + count(number);
      const face = document.createElement('span');
      face.textContent = number.toLocaleString(language);
      const marker = L.marker([cluster[0].lat, cluster[0].lon], {
        icon: L.divIcon({ className: 'mappin', html: face, iconSize: [Math.max(30, 10 + 9 * face.textContent.length), 30] }),
        title: words,
        alt: words,
        keyboard: true
      });
      marker.bindPopup(() => popup(cluster));
      marker.addTo(layer);
      marker.getElement().setAttribute('aria-label', words);
    });
  };

  const move = async (figure, points, said) => {
    const files = figure.dataset;
    await Promise.all([
      load('link', { rel: 'stylesheet', href: files.style }),
      load('script', { src: files.script }),
      load('script', { src: files.topology })
    ]);
    const [countries, states] = await Promise.all([json(files.countries), json(files.states)]);
    const place = document.createElement('div');
    place.className = 'moving';
    place.setAttribute('role', 'region');
    place.setAttribute('aria-label', say('{0}: a map that moves. Arrow keys move it, plus and minus zoom. The list below says the same.', files.heading));
    figure.querySelector('svg').replaceWith(place);
    const still = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
    const map = L.map(place, {
      preferCanvas: true, zoomControl: false, minZoom: 1, maxZoom: 9, zoomSnap: 0.25, zoomDelta: 1,
      maxBounds: [[-72, -220], [85, 220]], maxBoundsViscosity: 1,
      zoomAnimation: !still, fadeAnimation: !still, markerZoomAnimation: !still, inertia: !still
    });
    map.attributionControl.setPrefix(false);
    L.control.zoom({ zoomInTitle: say('Zoom in'), zoomOutTitle: say('Zoom out') }).addTo(map);
    const line = { color: colour('--edge'), weight: 1, fillColor: colour('--land'), fillOpacity: 1, interactive: false };
    map.setView([20, 0], 1);
    L.geoJSON(ground(topojson.feature(countries, countries.objects.countries)), {
      style: line, interactive: false, attribution: say('Made with Natural Earth · states: US Census Bureau')
    }).addTo(map);
    L.geoJSON(topojson.mesh(states, states.objects.states, (a, b) => a !== b), {
      style: { color: colour('--line'), weight: 1 }, interactive: false
    }).addTo(map);
    const chosen = files.chosen ? [[Number(files.chosenLat), Number(files.chosenLon)]] : [];
    /* A ring that nobody can press: sites lie inside it. The line below the map says what it is. */
    chosen.forEach((at) => L.marker(at, {
      icon: L.divIcon({ className: 'chosenplace', html: '', iconSize: [46, 46] }), interactive: false, keyboard: false, zIndexOffset: -1000
    }).addTo(map).getElement().setAttribute('aria-hidden', 'true'));
    map.fitBounds(points.map((point) => [point.lat, point.lon]).concat(chosen), { padding: [30, 30], maxZoom: 7, animate: false });
    const layer = L.layerGroup().addTo(map);
    const redraw = () => draw(map, layer, points);
    map.on('zoomend', redraw);
    redraw();
    place.focus();
    said.textContent = say('The map can be moved now.');
  };

  document.querySelectorAll('figure[data-map]').forEach((figure) => {
    const list = figure.parentElement.querySelector('.maplist');
    const points = list ? [...list.querySelectorAll('[data-lat]')].map((item) => ({
      lat: Number(item.dataset.lat),
      lon: Number(item.dataset.lon),
      number: Number(item.dataset.number),
      label: item.firstElementChild.textContent,
      address: item.firstElementChild.getAttribute('href')
    })) : [];
    if (points.length === 0) return;
    points.sort((a, b) => b.number - a.number);
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'second';
    button.textContent = say('Move and zoom the map');
    const said = document.createElement('span');
    said.setAttribute('role', 'status');
    said.className = 'quiet';
    figure.append(button, ' ', said);
    button.addEventListener('click', () => {
      button.disabled = true;
      said.textContent = say('The map is being loaded.');
      move(figure, points, said).then(() => button.remove(), () => {
        button.disabled = false;
        said.textContent = say('The map could not be loaded. The list says the same.');
      });
    });
  });
})();
