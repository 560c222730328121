using Akuntabel.Core.Alur;
using Akuntabel.Core.Laporan;
using Akuntabel.Core.Laporan.Lingkup;
using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.Berkas;
using Akuntabel.Dokumen.Pertukaran.Muatan;
using Akuntabel.Dokumen.Pertukaran.Pembandingan;
using Akuntabel.Storage.Dasar;
using Akuntabel.Storage.Dokumen;
using Akuntabel.Storage.Riwayat;
using Akuntabel.Storage.Umum;
using Akuntabel.Web.Umum;

namespace Akuntabel.Web.Fitur.Berkas;

/// <summary>A document that an import changes.</summary>
/// <param name="Jenis">Its kind.</param>
/// <param name="Versi">Its newest version; <c>null</c> when the import makes it.</param>
/// <param name="Periode">Its span.</param>
/// <param name="Isi">All its files after the import.</param>
/// <param name="Boleh">Whether the user may write documents of this kind.</param>
public sealed record DokumenImpor(JenisDokumen Jenis, VersiDokumen? Versi, Periode Periode, KumpulanBerkas Isi, bool Boleh)
{
    /// <summary>Why the user may not make this very change; <c>null</c>: nothing stands against it.</summary>
    public string? Larangan { get; init; }

    /// <summary>Span of an earlier document that holds until now and stays as it is, when a later one is begun; else <c>null</c>.</summary>
    public Periode? Sebelumnya { get; init; }

    /// <summary>Whether it was set (ditetapkan) and has no draft.</summary>
    public bool Terkunci => Versi is { Status: not VersiDokumen.Draf };

    /// <summary>Whether applying the import writes it.</summary>
    public bool Diterapkan => Boleh && !Terkunci;
}

/// <summary>Why a user may not change a document of a kind from one state to another; <c>null</c>: allowed.</summary>
public delegate string? LaranganImpor(JenisDokumen jenis, KumpulanBerkas lama, KumpulanBerkas baru);

/// <summary>What an import would do.</summary>
/// <param name="Banding">Differences of all files.</param>
/// <param name="DaftarDokumen">The documents that change.</param>
/// <param name="Hasil">All files after applying it: documents that it skips are as they were.</param>
/// <param name="SidikKini">Digest of the present files: the import is applied only while they are these.</param>
public sealed record RencanaImpor(HasilBanding Banding, IReadOnlyList<DokumenImpor> DaftarDokumen, KumpulanBerkas Hasil, string SidikKini)
{
    /// <summary>What cannot be read afterwards or contradicts something else: unknown codes, other units, realisation above pagu. It forbids
    /// nothing.</summary>
    public IReadOnlyList<Kesalahan> DaftarKesalahan => field ??= Periksa(Hasil);

    /// <summary>What applying it changes, in words; what goes away first.</summary>
    public IReadOnlyList<KalimatPerubahan> DaftarPerubahan => [.. SemuaPerubahan.Where(k => Diterapkan(k.Dokumen))];

    /// <summary>What stays as it is although the upload says otherwise, in words.</summary>
    public IReadOnlyList<KalimatPerubahan> DaftarDilewati => [.. SemuaPerubahan.Where(k => !Diterapkan(k.Dokumen))];

    /// <summary>Every difference, in words.</summary>
    public IReadOnlyList<KalimatPerubahan> SemuaPerubahan { get; init; } = [];

    /// <summary>Why nothing of it can be applied; <c>null</c>: nothing stands against it as a whole.</summary>
    public string? Tolakan => DaftarDokumen.Select(d => d.Larangan).FirstOrDefault(l => l is not null);

    /// <summary>Whether applying it changes a document of a kind.</summary>
    public bool Diterapkan(JenisDokumen jenis) => Tolakan is null && DaftarDokumen.Any(d => d.Jenis == jenis && d.Diterapkan);

    // what is only missing, the report says
    private static IReadOnlyList<Kesalahan> Periksa(KumpulanBerkas berkas)
    {
        var baca = PembacaInstansi.Baca(SumberBerkas.Memori(berkas));
        var salah = baca.DaftarKesalahan.Concat(baca.Data is { } data ? PembangunLingkup.Bangun(data).DaftarKesalahan : []);
        return DaftarBelumSiap.Ringkas([.. salah.Where(k => k.Bobot == BobotKesalahan.Pertentangan)]);
    }
}

/// <summary>Outcome of an import.</summary>
/// <param name="Berhasil">Whether it was applied.</param>
/// <param name="Pesan">For the user.</param>
/// <param name="Kelompok">The batch, to undo it; empty when nothing was applied.</param>
public sealed record HasilImpor(bool Berhasil, string Pesan, string Kelompok)
{
    /// <summary>Whether nothing was applied because nothing differs, or may be written.</summary>
    public bool TanpaPerubahan { get; init; }
}

/// <summary>Brings files into the documents of an agency: for the pages and for the command line.</summary>
public sealed class ImporInstansi(Basisdata basisdata, DokumenStore dokumen, FotoLaporan foto)
{
    /// <summary>The agency's files for one span as last saved.</summary>
    public Task<KumpulanBerkas> KiniAsync(string pemda, string pd, Periode periode, CancellationToken batal = default) =>
        dokumen.BerkasAsync(pemda, pd, periode, PilihanVersi.Terbaru, batal);

    /// <summary>The same, with what the store knows and no file says, so that a folder of them composes what the application
    /// does.</summary>
    public async Task<KumpulanBerkas> EksporAsync(string pemda, string pd, Periode periode, CancellationToken batal = default)
    {
        var laporan = await dokumen.BerkasLaporanAsync(pemda, pd, periode, PilihanVersi.Terbaru, batal);
        var semua = (await KiniAsync(pemda, pd, periode, batal))
            .Gabung(new KumpulanBerkas(laporan.Isi.Where(b => BerkasDariAplikasi.Memuat(b.Key))));
        return await foto.DenganAsync(semua, pemda, pd, batal);
    }

    /// <summary>Says what bringing in these files would do; writes nothing.</summary>
    /// <param name="pemda">Pemerintah daerah.</param>
    /// <param name="pd">Perangkat daerah.</param>
    /// <param name="periode">The span.</param>
    /// <param name="hasil">All files after the import.</param>
    /// <param name="boleh">Whether the user may write documents of a kind.</param>
    /// <param name="larangan">What else stands against a change; <c>null</c>: nothing.</param>
    /// <param name="batal">Cancels.</param>
    public Task<RencanaImpor> RencanakanAsync(string pemda, string pd, Periode periode, KumpulanBerkas hasil, Func<JenisDokumen, bool> boleh, LaranganImpor? larangan = null, CancellationToken batal = default) =>
        basisdata.BacaAsync(s => RencanakanAsync(s, pemda, pd, periode, hasil, boleh, larangan), batal);

    /// <summary>Applies an import as one batch: every document that may be written, or none.</summary>
    /// <param name="pelaku">Who.</param>
    /// <param name="pd">Perangkat daerah.</param>
    /// <param name="periode">The span.</param>
    /// <param name="hasil">All files after the import.</param>
    /// <param name="sidikKini">Digest of the files that the user saw; see <see cref="RencanaImpor.SidikKini"/>.</param>
    /// <param name="alasan">Why.</param>
    /// <param name="boleh">Whether the user may write documents of a kind.</param>
    /// <param name="larangan">What else stands against a change; <c>null</c>: nothing.</param>
    /// <param name="batal">Cancels before anything is written.</param>
    public async Task<HasilImpor> TerapkanAsync(
        Pelaku pelaku, string pd, Periode periode, KumpulanBerkas hasil, string sidikKini, string alasan, Func<JenisDokumen, bool> boleh, LaranganImpor? larangan = null, CancellationToken batal = default)
    {
        ArgumentNullException.ThrowIfNull(pelaku);
        if (TeksAman.Alasan(alasan, wajib: false) is { } keberatan)
        {
            return new HasilImpor(false, keberatan, "");
        }

        try
        {
            return await TerapkanSemuaAsync(pelaku, pd, periode, hasil, sidikKini, alasan, boleh, larangan, batal);
        }
        catch (DokumenTidakDibuatException e)
        {
            return new HasilImpor(false, e.Message, "");
        }
    }

    private Task<HasilImpor> TerapkanSemuaAsync(
        Pelaku pelaku, string pd, Periode periode, KumpulanBerkas hasil, string sidikKini, string alasan, Func<JenisDokumen, bool> boleh,
        LaranganImpor? larangan, CancellationToken batal)
    {
        var kelompok = Guid.CreateVersion7().ToString("N");
        return basisdata.TulisAsync(
            async s =>
            {
                await RantaiPeristiwa.KunciAsync(s, pelaku.Pemda);
                var rencana = await RencanakanAsync(s, pelaku.Pemda, pd, periode, hasil, boleh, larangan);
                if (rencana.SidikKini != sidikKini)
                {
                    return new HasilImpor(false, "Data instansi berubah sejak pratinjau ini dibuat, jadi belum ada yang disimpan. Periksa lagi perbedaannya di bawah, lalu terapkan.", "");
                }

                if (rencana.Tolakan is { } tolak)
                {
                    return new HasilImpor(false, tolak, "");
                }

                var daftar = rencana.DaftarDokumen.Where(d => d.Diterapkan).ToList();
                foreach (var d in daftar)
                {
                    var simpan = d.Versi is { } v
                        ? await dokumen.SimpanAsync(s, pelaku, v.Kunci, v.Revisi, d.Isi, alasan, kelompok)
                        : new HasilSimpan.Tersimpan(await dokumen.BuatAsync(s, pelaku, pd, d.Jenis, d.Periode, d.Isi, alasan, kelompok));
                    if (simpan is not HasilSimpan.Tersimpan)
                    {
                        // none of them then: the transaction goes back
                        throw new DokumenTidakDibuatException(simpan is HasilSimpan.Ditolak t ? t.Pesan
                            : $"{d.Jenis.Nama} baru saja diubah orang lain, jadi belum ada yang disimpan. Periksa lagi perbedaannya, lalu terapkan.");
                    }
                }

                return daftar.Count == 0
                    ? new HasilImpor(false, "Tidak ada yang dapat diterapkan: isinya sama dengan yang tersimpan, atau dokumennya sudah ditetapkan.", "") { TanpaPerubahan = true }
                    : new HasilImpor(true, $"{daftar.Count} dokumen disimpan: {string.Join(", ", daftar.Select(d => d.Jenis.Nama))}.", kelompok);
            },
            batal);
    }

    private async Task<RencanaImpor> RencanakanAsync(SesiBasisdata s, string pemda, string pd, Periode periode, KumpulanBerkas hasil, Func<JenisDokumen, bool> boleh, LaranganImpor? larangan)
    {
        var dokumenKini = await DokumenStore.IsiTerbaruAsync(s, pemda, pd, periode);
        var menurutJenis = dokumenKini.ToDictionary(d => d.Versi.Jenis, d => d.Versi);
        // a copy that a document of the first version holds for another kind stays in it
        var titipan = dokumenKini.ToDictionary(d => d.Versi.Jenis, d => d.Versi.JenisDokumen.Titipan(d.Berkas));
        var berkasKini = JenisDokumen.Satukan(dokumenKini.Select(d => (d.Versi.JenisDokumen, d.Berkas)));
        var (lama, baru) = (JenisDokumen.Pilah(berkasKini), JenisDokumen.Pilah(hasil));
        var berubah = JenisDokumen.Semua.Where(j => IsiStore.Sidik(lama.GetValueOrDefault(j, KumpulanBerkas.Kosong)) != IsiStore.Sidik(baru.GetValueOrDefault(j, KumpulanBerkas.Kosong)));
        var banding = BandingBerkas.Banding(berkasKini, hasil);
        var terkunci = new Dictionary<JenisDokumen, string?>();
        foreach (var j in berubah.Where(boleh))
        {
            terkunci[j] = await dokumen.LaranganTerkunciAsync(
                s, (pemda, pd), j, menurutJenis.GetValueOrDefault(j.Kode)?.Mulai ?? periode.Mulai,
                (lama.GetValueOrDefault(j, KumpulanBerkas.Kosong), baru.GetValueOrDefault(j, KumpulanBerkas.Kosong)));
        }

        IReadOnlyList<DokumenImpor> daftar = [.. berubah.Select(j =>
        {
            var kini = menurutJenis.GetValueOrDefault(j.Kode);
            // what an earlier year says is not rewritten by the files of a later one
            var berlanjut = kini is not null && PemilihRentang.Cara(j.Lingkup, kini.Periode, periode) == CaraMelayani.Berlanjut;
            var versi = berlanjut ? null : kini;
            var isi = baru.GetValueOrDefault(j, KumpulanBerkas.Kosong);
            var tolak = boleh(j) ? larangan?.Invoke(j, lama.GetValueOrDefault(j, KumpulanBerkas.Kosong), isi) ?? terkunci[j] : null;
            return new DokumenImpor(j, versi, versi?.Periode ?? PeriodeBaru(j, periode, hasil),
                versi is null ? isi : isi.Gabung(titipan[j.Kode]), boleh(j) && tolak is null)
            {
                Larangan = tolak, Sebelumnya = berlanjut ? kini?.Periode : null,
            };
        })];
        return new RencanaImpor(banding, daftar, Jadi(berkasKini, hasil, daftar), IsiStore.Sidik(berkasKini))
        {
            SemuaPerubahan = PerubahanKata.Susun(banding, berkasKini, hasil),
        };
    }

    // what is skipped stays as it is
    private static KumpulanBerkas Jadi(KumpulanBerkas kini, KumpulanBerkas hasil, IReadOnlyList<DokumenImpor> daftar)
    {
        var dilewati = daftar.Where(d => !d.Diterapkan).Select(d => d.Jenis).ToHashSet();
        bool Tetap(string jalur) => dilewati.Contains(JenisDokumen.Untuk(jalur));
        return new KumpulanBerkas(hasil.Isi.Where(b => !Tetap(b.Key)).Concat(kini.Isi.Where(b => Tetap(b.Key))));
    }

    // a Renstra covers the years that it names itself
    private static Periode PeriodeBaru(JenisDokumen jenis, Periode periode, KumpulanBerkas hasil)
    {
        if (jenis.Lingkup != LingkupWaktu.MasaRenstra)
        {
            return jenis.RentangBaru(periode);
        }

        return MasaRenstra.Baca(hasil) is { } masa && masa.Mencakup(periode) ? masa : jenis.RentangBaru(periode);
    }
}
