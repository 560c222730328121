using Akuntabel.Core.Alur;
using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.Alur;
using Akuntabel.Storage.Alur;
using Akuntabel.Storage.Dokumen;
using Akuntabel.Storage.Instansi;
using Akuntabel.Web.Fitur.Bersama;
using Akuntabel.Web.JalannyaSop;
using Akuntabel.Web.Keamanan;
using Akuntabel.Web.Komponen;
using Akuntabel.Web.Penyusunan;
using Akuntabel.Web.TriwulanBerjalan;
using Akuntabel.Web.Umum;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc;

namespace Akuntabel.Web.Fitur.Alur;

/// <summary>How steps and their tasks are shown: where they are done, how they stand, where they can be given back to.</summary>
public partial class SatuModel
{
    /// <summary>Where a step is done; empty: outside.</summary>
    public string Tempat(LangkahSop l)
    {
        ArgumentNullException.ThrowIfNull(l);
        return l.Tindakan switch
        {
            TindakanLangkah.Merekap or TindakanLangkah.MenetapkanTriwulan when Keadaan.Dokumen is { } d => Alamat.Dokumen.Isi(Pd, d.Dokumen),
            TindakanLangkah.Merekap => Alamat.Siklus.Tahap(Pd, "pengukuran", Tahun, Triwulan),
            TindakanLangkah.MembentukTim when Keadaan.Dokumen is { } d => Alamat.Dokumen.Isi(Pd, d.Dokumen),
            TindakanLangkah.MenyusunLaporan or TindakanLangkah.MemeriksaLaporan when Keadaan.Dokumen is not null => Alamat.Tulis.Bagian(Pd, Periode),
            TindakanLangkah.MenetapkanLaporan when Keadaan.Dokumen is { Status: VersiDokumen.Draf } d => Alamat.Dokumen.Tetapkan(Pd, d.Dokumen),
            TindakanLangkah.MenyusunLaporan or TindakanLangkah.MemeriksaLaporan or TindakanLangkah.MemarafLaporan or TindakanLangkah.MenetapkanLaporan
                => Alamat.Laporan.Satu(Pd, Periode),
            TindakanLangkah.MendistribusikanLaporan => Alamat.Laporan.Distribusi(Pd, Periode),
            _ => "",
        };
    }

    /// <summary>What its link is called.</summary>
    public string SebutanTempat(LangkahSop l)
    {
        ArgumentNullException.ThrowIfNull(l);
        return l.Tindakan switch
        {
            TindakanLangkah.MengisiPengukuran => "Isi pengukuran",
            TindakanLangkah.Merekap or TindakanLangkah.MenetapkanTriwulan => "Baca yang sudah diisi",
            TindakanLangkah.MembentukTim when Keadaan.Dokumen is not null => "Isi tim penyusun dan keputusannya",
            TindakanLangkah.MenyusunLaporan or TindakanLangkah.MemeriksaLaporan when Keadaan.Dokumen is not null => "Buka ruang tulis",
            TindakanLangkah.MenetapkanLaporan when Keadaan.Dokumen is { Status: VersiDokumen.Draf } => "Baca dan tandatangani",
            TindakanLangkah.MendistribusikanLaporan => "Catat penggandaan dan distribusi",
            _ => "Buka laporannya",
        };
    }

    /// <summary>Whether the user may give a task back.</summary>
    public bool BolehKembalikan(TugasSop t)
    {
        ArgumentNullException.ThrowIfNull(t);
        return t.Unit.Length == 0 && Pengunci is null && TujuanKembali(t.Langkah).Count > 0 && Boleh(Hak.Atas<SatuModel>(nameof(OnPostKembalikanAsync)));
    }

    /// <summary>Steps that a step can give the matter back to, the one its procedure names first.</summary>
    public IReadOnlyList<int> TujuanKembali(int dari)
    {
        var utama = dari <= Keadaan.Sop.DaftarLangkah.Count ? Keadaan.Sop.DaftarLangkah[dari - 1].Tidak : null;
        // what the head has agreed to, he alone takes back
        var mulai = Keadaan.Jalan?.Pelaksanaan.Penetapan is { } tetap && tetap.Langkah < dari && !MemegangPenetapan ? tetap.Langkah + 1 : 1;
        return [.. Enumerable.Range(mulai, Math.Max(0, dari - mulai)).Where(n => Keadaan.Sop.DaftarLangkah[n - 1] is { Otomatis: false,
            Jenis: not JenisLangkah.Mulai })
            .OrderBy(n => n == utama ? 0 : 1).ThenByDescending(n => n)];
    }

    private bool MemegangPenetapan => Keadaan.Jalan?.Pelaksanaan is { Penetapan: { } t } p && alur.Memegang(Pd, p.Sop,
        p.Langkah(t.Langkah), []);

    /// <summary>Steps from which an ended procedure can be opened again.</summary>
    public IReadOnlyList<int> TujuanBuka => [.. TujuanKembali(Keadaan.Sop.DaftarLangkah.Count + 1).Order()];

    /// <summary>The procedure as a picture, with where it stands.</summary>
    public IHtmlContent Gambar()
    {
        using var keluaran = new StringWriter();
        GambarAlur.Tulis(keluaran, Keadaan.Sop, Tanda);
        return new HtmlString(keluaran.ToString());
    }

    /// <summary>A moment by the clock of the office, in words.</summary>
    public string Saat(DateTime saat) => $"{TanggalIndonesia.Panjang(DateOnly.FromDateTime(saat))} pukul {saat:HH.mm} {waktu.Zona}";

    /// <summary>Who has a task, or did it.</summary>
    public string Pemegang(TugasSop t)
    {
        ArgumentNullException.ThrowIfNull(t);
        return t.Unit.Length > 0 ? Keadaan.Nama(t.Unit) : string.Join(" dan ", Keadaan.Sop.DaftarLangkah[t.Langkah - 1].Pelaksana);
    }

    /// <summary>How a task stands, in a word of the field.</summary>
    public string Kata(TugasSop t)
    {
        ArgumentNullException.ThrowIfNull(t);
        return t.Keadaan switch
        {
            KeadaanTugas.Selesai when Terulang(t) => "akan diulang",
            KeadaanTugas.Selesai => t.Terlambat(Kini) ? "selesai, terlambat" : "selesai",
            KeadaanTugas.Dikembalikan => "dikembalikan",
            KeadaanTugas.Dilewati => "dilewati",
            _ => t.Terlambat(Kini) ? "terlambat" : t.Alasan.Length > 0 ? "diperbaiki" : "berjalan",
        };
    }

    // it was done before the matter went back, and comes again
    private bool Terulang(TugasSop t) => Keadaan.Jalan?.Pelaksanaan is { Berakhir: null } p && p.Terbuka.Any(x => x.Langkah < t.Langkah
        && x.Sejak >= t.Berakhir && x.Alasan.Length > 0);

    /// <summary>Its tone.</summary>
    public Ragam Rupa(TugasSop t)
    {
        ArgumentNullException.ThrowIfNull(t);
        return t.Keadaan switch
        {
            KeadaanTugas.Selesai => Terulang(t) ? Ragam.Biasa : Ragam.Sukses,
            KeadaanTugas.Dikembalikan => Ragam.Peringatan,
            KeadaanTugas.Dilewati => Ragam.Biasa,
            _ => t.Terlambat(Kini) ? Ragam.Bahaya : t.Alasan.Length > 0 ? Ragam.Peringatan : Ragam.Info,
        };
    }

    /// <summary>A text to be sent to those who have something of it now.</summary>
    /// <param name="t">Their task.</param>
    public string Pengingat(TugasSop t)
    {
        ArgumentNullException.ThrowIfNull(t);
        return Keadaan.Jalan is not { } j ? ""
            : new TeksPengingat(j, t, PerangkatDaerah.Nama, Keadaan.Nama(t.Unit), [.. Kurang(t).Select(h => h.Sebutan)]).Tulis(
                Kini, waktu.Zona, $"{Request.Scheme}://{Request.Host}{PemindaiPengingat.Tempat(j)}");
    }

    private string Tanda(int nomor)
    {
        if (Keadaan.Jalan is not { Pelaksanaan: var p })
        {
            return "";
        }

        var tugas = p.DaftarTugas.Where(t => t.Langkah == nomor).ToList();
        return tugas.Exists(t => t.Terbuka) ? tugas.Exists(t => t.Terbuka && t.Terlambat(Kini)) ? GambarAlur.Terlambat : GambarAlur.Kini
            : tugas.Count > 0 && tugas[^1].Keadaan == KeadaanTugas.Selesai ? GambarAlur.Selesai : "";
    }
}
