using Akuntabel.Core.Laporan.Pembacaan;
using Akuntabel.Core.Umum;

namespace Akuntabel.Core.Laporan;

/// <summary>Outcome of composing: the document, and everything that keeps it from being signed.</summary>
/// <param name="Naskah">The document; null only when not even the year of the report is known.</param>
/// <param name="DaftarKesalahan">Contradictions, gaps, and what lacks for the signature, in order of the outline.</param>
public sealed record HasilSusun(Naskah? Naskah, IReadOnlyList<Kesalahan> DaftarKesalahan)
{
    /// <summary>Where people write in it, in order of the outline, also where nothing is written yet.</summary>
    public IReadOnlyList<TempatNarasi> DaftarNarasi { get; init; } = [];
}

/// <summary>Composes a document from an outline and the names that it binds. Pure; no outline or agency is special.</summary>
public sealed partial class PenyusunNaskah
{
    private readonly List<Kesalahan> _kesalahan = [];
    private readonly PenilaiIkatan _penilai;
    private readonly PenomorNaskah _penomor;
    private readonly PenataBagian _penata;

    private PenyusunNaskah(string kepala, string kaki, bool bernomor, IEnumerable<string> sendiri)
    {
        _sendiri = new HashSet<string>(sendiri, StringComparer.Ordinal);
        _penilai = new PenilaiIkatan(_kesalahan);
        _penomor = new PenomorNaskah(_kesalahan, bernomor);
        _penata = new PenataBagian(kepala, kaki);
    }

    /// <summary>Composes.</summary>
    /// <param name="kerangka">Outline nodes in order.</param>
    /// <param name="isi">Root names.</param>
    /// <param name="kertas">Paper.</param>
    public static HasilSusun Susun(IReadOnlyList<SimpulKerangka> kerangka, NilaiLingkup isi, UkuranKertas kertas)
    {
        var akar = new Cakupan(isi.Isi);
        var asal = new Asal("laporan.yaml", 0);
        var awal = new PenilaiIkatan([]);
        var laporan = BacaNilai.Peta(isi, "laporan") ?? BacaNilai.Kosong;
        var penyusun = new PenyusunNaskah(
            awal.Teks("{{laporan.label}} {{periode}}", akar, asal), awal.Teks("{{instansi.nama-lengkap}}", akar, asal),
            bernomor: BacaNilai.Teks(laporan, "nomor-tabel") != "tidak",
            laporan.Isi.GetValueOrDefault("tulis-sendiri") is NilaiDaftar d ? d.Butir.Select(PenilaiIkatan.Polos) : []);
        penyusun.Semua(new PenataKerangka(
            j => j.Id.Length > 0 ? j.Id : Jangkar.Buat(awal.Ruas(j.Isi, akar).Gabung())).Terapkan(kerangka, laporan, BacaNilai.Peta(isi, RegisterDalamLaporan.Kunci)), akar);
        penyusun.TutupBagian();
        penyusun._penomor.IsiRujukan(penyusun._penilai.DaftarRujukan);
        var judul = awal.Teks("{{laporan.judul}} {{instansi.nama-lengkap}} {{periode}}", akar, asal);
        var naskah = new Naskah(judul, awal.Teks("{{instansi.nama-lengkap}}", akar, asal), kertas, penyusun._penata.Selesai())
        {
            AngkaDibiarkan = Dibiarkan(isi),
        };
        return new HasilSusun(naskah, penyusun._kesalahan) { DaftarNarasi = penyusun.DaftarNarasi };
    }

    /// <summary>Composes several documents by one outline, each beginning on its own page.</summary>
    /// <param name="kerangka">Outline nodes in order.</param>
    /// <param name="daftar">Root names of each; none makes no document.</param>
    /// <param name="kertas">Paper.</param>
    public static HasilSusun Susun(IReadOnlyList<SimpulKerangka> kerangka, IReadOnlyList<NilaiLingkup> daftar, UkuranKertas kertas)
    {
        var hasil = daftar.Select(isi => Susun(kerangka, isi, kertas)).ToList();
        var naskah = hasil.Select(h => h.Naskah).OfType<Naskah>().ToList();
        return new HasilSusun(
            naskah.FirstOrDefault() is { } satu ? satu with { DaftarBagian = [.. naskah.SelectMany(n => n.DaftarBagian)] } : null,
            [.. hasil.SelectMany(h => h.DaftarKesalahan)])
        {
            DaftarNarasi = hasil is [var satu1] ? satu1.DaftarNarasi : [],
        };
    }

    private void Semua(IEnumerable<SimpulKerangka> simpul, Cakupan cakupan)
    {
        foreach (var s in simpul)
        {
            Satu(s, cakupan);
        }
    }

    private void Satu(SimpulKerangka simpul, Cakupan cakupan)
    {
        switch (simpul)
        {
            case JudulKerangka j:
                Judul(j, cakupan);
                break;
            case ParagrafKerangka p:
                Kalimat(() => Paragraf(_penilai.Ruas(p.Isi, cakupan)));
                break;
            case DaftarKerangka d:
                _penata.Tambah(Daftar(d, cakupan));
                break;
            case WadahKerangka w:
                Wadah(w, cakupan);
                break;
            case GambarKerangka g:
                Gambar(g, cakupan);
                break;
            case ArahanKerangka a:
                Arahan(a, cakupan);
                break;
        }
    }

    private void Judul(JudulKerangka j, Cakupan cakupan)
    {
        if (j.Tingkat > 4)
        {
            Kalimat(() => _penata.Tambah(new Paragraf(GayaParagraf.AnakJudul, _penilai.Ruas(j.Isi, cakupan))));
            return;
        }

        TutupBagian();
        var isi = _penilai.Ruas(j.Isi, cakupan);
        var id = j.Id.Length > 0 ? _penilai.Id(j.Id, cakupan, j.Asal) : "";
        var judul = _penomor.Judul(j, isi, id);
        _penata.Tambah(judul, _penomor.BagianUtama);
        BukaBagian(judul, cakupan);
    }

    private void Paragraf(List<Ruas> isi)
    {
        if (isi.Any(r => r is Angka || r.Tercetak.Trim().Length > 0))
        {
            _penata.Tambah(new Paragraf(_penata.Gaya, isi));
        }
    }

    private void Gambar(GambarKerangka g, Cakupan cakupan)
    {
        if (g.Muat(_penilai.Teks(g.Jalur, cakupan, g.Asal), g.Asal) is not { } gambar)
        {
            return;
        }

        var judul = _penilai.Teks(g.Judul, cakupan, g.Asal);
        _penata.Tambah(gambar with
        {
            LebarCm = Math.Min(g.LebarCm ?? gambar.LebarCm, g.TinggiCm is { } t
                ? t * gambar.LebarPiksel / Math.Max(1, gambar.TinggiPiksel) : decimal.MaxValue),
            TeksAlternatif = _penilai.Teks(g.TeksAlternatif, cakupan, g.Asal),
            Keterangan = judul.Length == 0 ? null : _penomor.Keterangan(_penilai.Id(g.Id, cakupan, g.Asal), "Gambar", judul, g.Asal),
        });
    }

    private Daftar Daftar(DaftarKerangka d, Cakupan cakupan) =>
        new(d.Penanda, [.. d.Butir.Select(b => (IReadOnlyList<Blok>)_penata.Kumpulkan(() => Semua(b, cakupan)))]);

    private void Wadah(WadahKerangka w, Cakupan cakupan)
    {
        var kata = w.Arahan.Split(' ', 2, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var sisa = kata.Length > 1 ? kata[1] : "";
        switch (kata.FirstOrDefault())
        {
            case "untuk":
                foreach (var c in Ulangan.Buat(sisa, cakupan, _penilai, w.Asal, _kesalahan))
                {
                    Semua(w.Isi, c);
                }

                break;
            case "jika":
                if (Syarat.Benar(sisa, cakupan, _penilai))
                {
                    Semua(w.Isi, cakupan);
                }
                else
                {
                    CatatTakTercetak(w.Isi, cakupan);
                }

                break;
            case "muat":
                Semua(w.Isi, cakupan);
                break;
            case "lanskap" when _bagian is { } bagian:
                var awal = _penata.Banyak;
                Semua(w.Isi, cakupan);
                bagian.Lanskap.Add((awal, _penata.Banyak));
                break;
            case "lanskap":
                _penata.Lanskap(() =>
                {
                    Semua(w.Isi, cakupan);
                    TutupBagian();
                });
                break;
            case "lembar":
                var diLuar = _bagian;
                _penata.Lembar(() =>
                {
                    Semua(w.Isi, cakupan);
                    if (diLuar is null)
                    {
                        TutupBagian();
                    }
                });
                break;
            case "halaman-baru":
                _penata.Tambah(new HalamanBaru());
                break;
            case { } gaya when PenataBagian.GayaWadah.TryGetValue(gaya, out var g):
                _penata.DenganGaya(g, () => Semua(w.Isi, cakupan));
                break;
            default:
                _kesalahan.Add(new Kesalahan(
                    w.Asal, $"wadah \"::: {w.Arahan}\" tidak dikenal.",
                    $"Pilih untuk, jika, muat, lanskap, lembar, halaman-baru, {string.Join(", ", PenataBagian.GayaWadah.Keys)}."));
                break;
        }
    }

    private void Arahan(ArahanKerangka a, Cakupan cakupan)
    {
        if (a.Isi is not SetelanPeta peta)
        {
            _kesalahan.Add(new Kesalahan(a.Asal, $"isi arahan {a.Jenis} bukan pasangan kunci: nilai.", "Tulis setiap setelan sebagai kunci: nilai."));
            return;
        }

        switch (a.Jenis)
        {
            case "sisip":
                Narasi(peta.Teks("jalur"), cakupan);
                break;
            case "tempatkan":
                Tempatkan(peta.Teks("id"), a.Asal);
                break;
            case "butir":
                Kalimat(() => Butir(peta, cakupan));
                break;
            case "celah":
                Kalimat(() => Celah(peta, cakupan));
                break;
            default:
                if (new PenyusunArahan(_penilai, _penomor, _kesalahan).Susun(a.Jenis, peta, cakupan) is { } blok)
                {
                    Kalimat(peta, "pengantar", cakupan);
                    _penata.Tambah(blok);
                    Kalimat(peta, "penutup", cakupan);
                }

                break;
        }
    }

    private void Salinan(NilaiSalinan s)
    {
        // each is a document of its own, that knows nothing of the report
        foreach (var (i, akar) in s.DaftarAkar.Index())
        {
            if (i > 0)
            {
                _penata.Tambah(new HalamanBaru());
            }

            Semua(s.Kerangka, new Cakupan(akar.Isi));
        }
    }

    // what is said of a table or chart stands only where it is printed
    private void Kalimat(SetelanPeta peta, string kunci, Cakupan cakupan)
    {
        if (peta.Teks(kunci) is { Length: > 0 } teks)
        {
            Paragraf(_penilai.Ruas(PengikatTeks.Urai(teks, peta.AsalKunci(kunci)), cakupan));
        }
    }

    // a paragraph that only a person can write: its place is marked until it is there
    private void Celah(SetelanPeta peta, Cakupan cakupan)
    {
        var apa = _penilai.Teks(peta.Teks("isi"), cakupan, peta.AsalKunci("isi"));
        var berkas = _penilai.Teks(peta.Teks("berkas"), cakupan, peta.AsalKunci("berkas"));
        _kesalahan.Add(new Kesalahan(new Asal(berkas, 0), $"{apa} belum ditulis.", "Tulislah pada dokumen Laporan, atau pada lembar Narasi dalam buku kerja (Impor dan ekspor).") { Bobot = BobotKesalahan.Celah });
        _penata.Tambah(new Paragraf(_penata.Gaya, [new Celah(apa)]));
    }

    private void Butir(SetelanPeta peta, Cakupan cakupan)
    {
        var butir = new List<IReadOnlyList<Blok>>();
        foreach (var c in Ulangan.Buat(peta.Teks("untuk"), cakupan, _penilai, peta.AsalKunci("untuk"), _kesalahan))
        {
            if (Syarat.Benar(peta.Teks("jika"), c, _penilai))
            {
                var isi = _penilai.Ruas(PengikatTeks.Urai(peta.Teks("isi"), peta.AsalKunci("isi")), c);
                butir.Add([new Paragraf(GayaParagraf.Biasa, isi)]);
            }
        }

        TandaBacaButir.Rapikan(butir);
        if (butir.Count > 0)
        {
            _penata.Tambah(new Daftar(PenyusunArahan.Pilih(peta, "penanda", "titik", PenandaButir, _kesalahan), butir));
        }
    }

    private static readonly Dictionary<string, PenandaDaftar> PenandaButir = new(StringComparer.Ordinal)
    {
        ["titik"] = PenandaDaftar.Titik,
        ["angka"] = PenandaDaftar.Angka,
        ["huruf"] = PenandaDaftar.Huruf,
    };
}
